package nianbao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.OptionalLong;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.warehouse.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much room a run takes on the disk of the home, and whether there is as much as the last ones took. */
final class DiskSpace {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");
    private static final int LAST = 3;
    private static final double MEGABYTE = 1 << 20;

    private final Home home;
    private long before;

    DiskSpace(Home home) {
        this.home = home;
    }

    /** Remembers what there is, and warns when one of the last runs needed more. */
    void begin() {
        before = usable();
        OptionalLong needed = new RunRecords(home).newest(LAST).stream()
                .map(RunRecord::space)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max();
        if (needed.isPresent() && needed.getAsLong() > before) {
            LOG.warn("{}", tooLittle(before, needed.getAsLong()));
        }
    }

    /** By how many bytes there is less than when the run began. */
    long taken() {
        return Math.max(0, before - usable());
    }

    static String tooLittle(long left, long needed) {
        return String.format(
                "%.0f MB are left on the disk of the home, and one of the last runs took %.0f MB: make room before this one finds none",
                left / MEGABYTE, needed / MEGABYTE);
    }

    private long usable() {
        try {
            return Files.getFileStore(home.folder()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
