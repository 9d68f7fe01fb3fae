package nianbao.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nianbao.reading.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {

    @TempDir
    Path folder;

    @Test
    void every_group_gets_about_the_same_number_of_bytes() throws IOException {
        List<Received> workbooks = List.of(workbook(10), workbook(40), workbook(20), workbook(30), workbook(100));

        assertThat(new Groups(workbooks, 2).all())
                .extracting(group -> group.stream().map(Received::file).toList())
                .containsExactly(List.of("100"), List.of("40", "30", "20", "10"));
    }

    private Received workbook(int size) throws IOException {
        String name = String.valueOf(size);
        Path content = Files.write(folder.resolve(name), new byte[size]);
        return new Received(name, name, Instant.EPOCH, content);
    }
}
