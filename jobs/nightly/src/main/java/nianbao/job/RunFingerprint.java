package nianbao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.sql.Digest;
import nianbao.sql.SqlFolder;

/** What must be the same for a run to be continued where it ended. */
final class RunFingerprint {

    // Differs after every start of the machine, before which not all that a run wrote needs to have reached the disk.
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private RunFingerprint() {}

    /** A digest of that of the definitions, the SQL, the program, and the machine since it was started. */
    static String of(String definitions, SqlFolder sql) {
        return new Digest().add(definitions).add(sql.digest()).add(program()).add(boot()).hex();
    }

    private static String program() {
        return String.valueOf(RunFingerprint.class.getPackage().getImplementationVersion());
    }

    private static String boot() {
        try {
            return Files.exists(BOOT) ? Files.readString(BOOT) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
