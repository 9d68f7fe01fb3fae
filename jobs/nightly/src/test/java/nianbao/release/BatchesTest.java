package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    @TempDir
    Path release;

    @Test
    void slices_come_together_until_their_files_are_large_and_none_is_left_out() throws Exception {
        List<Slice> slices = List.of(slice(2012, 8), slice(2013, 8), slice(2014, 8), slice(2015, 30), slice(2016, 1));
        Slice vanished = new Slice("mediation", 2017, "90");

        assertThat(new Batches(release, 10).of(slices))
                .containsExactly(slices.subList(0, 2), slices.subList(2, 4), slices.subList(4, 5));
        assertThat(new Batches(release, 10).of(List.of(vanished))).containsExactly(List.of(vanished));
    }

    private Slice slice(int year, int bytes) throws IOException {
        Slice slice = new Slice("mediation", year, "90");
        Path file = release.resolve(slice.in("observation"));
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
        return slice;
    }
}
