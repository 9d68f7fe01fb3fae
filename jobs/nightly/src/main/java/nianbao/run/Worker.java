package nianbao.run;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A process at work: what tells a run that goes on from one that was killed. */
public record Worker(String host, long pid, Instant started) {

    // The kernel counts in ticks since the machine started, and the machine's clock may be set.
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** This process. */
    public static Worker current() {
        ProcessHandle process = ProcessHandle.current();
        return new Worker(hostName(), process.pid(), startOf(process));
    }

    /** Whether it is known to have ended; of a process on another machine nothing is known. */
    public boolean isGone() {
        return host.equals(hostName())
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame).isEmpty();
    }

    private boolean isSame(ProcessHandle process) {
        return Duration.between(started, startOf(process)).abs().compareTo(TOLERANCE) < 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    // The kernel knows the name without asking the network for it.
    private static String hostName() {
        try {
            Path kernel = Path.of("/proc/sys/kernel/hostname");
            return Files.isReadable(kernel)
                    ? Files.readString(kernel).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }
}
