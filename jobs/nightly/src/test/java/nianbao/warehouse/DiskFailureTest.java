package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

    @Test
    void a_full_disk_is_told_of_with_what_to_do_whoever_met_it() {
        IOException java = new FileSystemException("/home/landing", null, "No space left on device");
        SQLException database = new SQLException("IO Error: Could not write file \"/home/x.parquet\": No space left on device");

        assertThat(words(new IllegalStateException(java))).contains("There is no space left on the disk of /home/landing", "df -h");
        assertThat(words(database)).contains("no space left on the disk. Make room");
    }

    @Test
    void a_disk_that_cannot_be_written_and_a_missing_right_are_told_apart() {
        assertThat(words(new FileSystemException("/home/lock", null, "Read-only file system"))).contains("The disk of /home/lock is read-only", "--home");
        assertThat(words(new AccessDeniedException("/home/lock"))).contains("may not read or write /home/lock", "chown");
    }

    @Test
    void what_is_no_failure_of_a_disk_is_left_to_others() {
        assertThat(DiskFailure.in(new IllegalStateException("no number", new IOException("broken pipe")))).isEmpty();
    }

    private static String words(Exception failure) {
        return DiskFailure.in(failure).orElseThrow().getMessage();
    }
}
