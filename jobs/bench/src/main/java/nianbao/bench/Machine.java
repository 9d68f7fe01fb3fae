package nianbao.bench;

import java.time.LocalDate;
import java.time.ZoneId;

/** What the figures were taken on. */
public final class Machine {

    private Machine() {}

    public static String description() {
        return "%s, Java %s, %d processors, heap %d MiB".formatted(
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
