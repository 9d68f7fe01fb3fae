package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void of_a_folder_it_takes_all_that_a_run_would_collect_what_it_sends_back_too() throws Exception {
        for (String file : List.of("2015/东县/a.xlsx", "2015/东县/b.XLS", "2015/西县/c.csv", "d.ods", "e.xlsb", "~$a.xlsx", ".f.xlsx", ".g/h.xlsx", "notes.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }

        assertThat(new Workbooks(List.of(folder)).received())
                .extracting(Received::content)
                .extracting(this::below)
                .containsExactly("2015/东县/a.xlsx", "2015/东县/b.XLS", "2015/西县/c.csv", "d.ods", "e.xlsb");
    }

    @Test
    void a_file_is_taken_whatever_it_is_called() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "notes");

        assertThat(new Workbooks(List.of(file)).received()).extracting(Received::content).containsExactly(file);
    }

    @Test
    void a_folder_without_any_and_a_file_that_is_not_there_are_failures() {
        assertThatThrownBy(() -> new Workbooks(List.of(folder)).received()).isInstanceOf(Failure.class).hasMessageContaining(folder.toString());
        assertThatThrownBy(() -> new Workbooks(List.of(folder.resolve("a.xlsx"))).received()).isInstanceOf(Failure.class).hasMessageContaining("a.xlsx");
    }

    private String below(Path file) {
        return Path.of(folder.toUri()).relativize(file).toString();
    }
}
