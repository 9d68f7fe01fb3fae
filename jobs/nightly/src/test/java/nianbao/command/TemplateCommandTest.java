package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms to be filled in and their changes, as the command line gives them. */
class TemplateCommandTest {

    private static final String FORMS = Path.of(System.getProperty("nianbao.root"), "jobs/forms").toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        return Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private int template(String... more) {
        List<String> given = List.of("template", "denominators", "--year", "2018", "--definitions", FORMS, "--home", folder + "/none");
        return execute(Stream.concat(given.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void one_of_a_sender_is_written_to_the_file_that_is_named_and_says_that_there_is_no_earlier_year() {
        int ended = template("--division", "371526", "--to", folder + "/gaotang.xlsx");

        assertThat(ended).isZero();
        assertThat(out.toString()).isEqualTo(folder.resolve("gaotang.xlsx") + "\n");
        assertThat(folder.resolve("gaotang.xlsx")).exists();
        assertThat(err.toString()).contains("no published figures of 2017");
    }

    @Test
    void one_a_sender_is_written_into_a_folder() throws Exception {
        int ended = template("--to", folder + "/all");

        assertThat(ended).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("all"))) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSize(11).contains("2018年高唐县人口户数和村居统计表.xlsx");
        }
    }

    @Test
    void a_file_for_all_senders_or_a_form_that_nobody_knows_is_wrong_usage() {
        assertThat(template("--to", folder + "/all.xlsx")).isEqualTo(2);
        assertThat(execute("changes", "nothing", "2016", "2017", "--definitions", FORMS)).isEqualTo(2);
        assertThat(execute("changes", "crime", "2017", "2016", "--definitions", FORMS)).isEqualTo(2);
        assertThat(err.toString()).contains("say --division, or a folder", "there are: caseload, crime", "FROM must be a year before TO");
    }

    @Test
    void changes_are_a_line_each() {
        int ended = execute("changes", "denominators", "2013", "2016", "--lang", "zh", "--definitions", FORMS);

        assertThat(ended).isZero();
        assertThat(out.toString()).isEqualTo("""
                年份  变动  内容      以前          现在            名称
                ----  ----  --------  ------------  --------------  ----------
                2014  改名  常住人口  年末常住人口  常住人口        residents
                2014  改名  户数      总户数        户数            households
                2016  改名  村居总数  村居总数      村（社区）总数  villages
                """);
    }
}
