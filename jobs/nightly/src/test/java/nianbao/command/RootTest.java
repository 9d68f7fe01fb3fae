package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nianbao.job.Returns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootTest {

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("nianbao.memory");
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_load_that_completes_ends_with_0_and_a_summary() throws Exception {
        save(12, 11);

        assertThat(nightly()).isZero();
        assertThat(out.toString())
                .startsWith("Published release ")
                .contains("1 new, 0 known: 1 accepted, 0 returned, 0 refused")
                .contains("2 landed");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_load_that_sends_workbooks_back_is_no_failure_and_names_them() throws Exception {
        save(12, 15);

        assertThat(nightly()).isZero();
        assertThat(out.toString()).contains("returned  a.xlsx  成功数大于调解数 / More disputes settled than mediated");
    }

    @Test
    void a_load_without_inbox_ends_with_1_and_says_what_to_do() {
        assertThat(nightly()).isEqualTo(1);
        assertThat(err.toString()).contains("There is no inbox at " + folder.resolve("inbox")).contains("--inbox");
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void a_failure_shows_where_it_happened_to_those_who_ask() {
        assertThat(execute("nightly", "--verbose", "--inbox", folder + "/inbox", "--home", folder + "/home")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void a_definition_that_cannot_be_used_ends_with_1_and_its_place() throws Exception {
        save(12, 11);
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(forms.resolve("mediation.yaml"), "form: mediation\n");

        assertThat(execute("nightly", "--inbox", folder + "/inbox", "--home", folder + "/home", "--definitions", forms.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("mediation.yaml");
    }

    @Test
    void a_home_at_which_another_run_works_is_left_alone() throws Exception {
        save(12, 11);
        assertThat(nightly()).isZero();
        try (FileChannel held = FileChannel.open(folder.resolve("home/jobs.mv.db"), StandardOpenOption.WRITE)) {
            held.lock();

            assertThat(nightly()).isEqualTo(1);
        }
        assertThat(err.toString()).contains("Another run is at work on this home");
    }

    @Test
    void a_query_answers_with_0() throws Exception {
        save(12, 11);
        nightly();
        out.getBuffer().setLength(0);

        assertThat(query("select division_code, value from observation order by value")).isZero();
        assertThat(out.toString()).isEqualTo("""
                division_code  value
                -------------  -----
                9001101           11
                9001101           12
                """);
    }

    @Test
    void a_wrong_query_ends_with_1_and_the_words_of_the_database() throws Exception {
        save(12, 11);
        nightly();

        assertThat(query("select nothing_such from observation")).isEqualTo(1);
        assertThat(err.toString()).contains("nothing_such").doesNotContain("\tat ");
    }

    @Test
    void a_query_before_the_first_load_ends_with_1_and_says_what_to_do() {
        assertThat(query("select 1")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no warehouse").contains("nianbao nightly");
    }

    @Test
    void wrong_usage_ends_with_2() {
        assertThat(execute()).isEqualTo(2);
        assertThat(execute("nightly", "--no-such-option")).isEqualTo(2);
        assertThat(execute("no-such-command")).isEqualTo(2);
        assertThat(execute("query")).isEqualTo(2);
        assertThat(execute("query", "--format", "xml", "select 1")).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_the_usage_is_said_in_the_language_that_is_asked_for() {
        execute("nightyl", "--lang", "zh");
        execute("nightly", "--lang", "zh", "--inboks", "x");
        execute("query", "--lang", "zh");
        execute("query", "--lang", "zh", "--format", "xml", "select 1");
        execute("query", "--lang", "zh", "--format", "xlsx", "select 1");
        execute("status", "--lang", "zh", "--runs", "many");
        assertThat(err.toString()).contains(
                "不认识“nightyl”，是不是 nightly？", "不认识“--inboks”，是不是 --inbox？", "缺少：SQL 或 --file", "--format 不能是“xml”，只能是：", "请用 --output 指定", "--runs 不能是“many”");

        execute("nightly", "--lang", "en", "--inboks", "x");
        execute();
        assertThat(err.toString()).contains("Nothing here is called --inboks; --inbox is near", "Say which command: nightly, query, ");
    }

    @Test
    void memory_is_given_as_an_option_or_in_a_setting_and_wrong_usage_when_it_is_no_size_or_too_little() throws Exception {
        save(12, 11);
        System.setProperty("nianbao.memory", "much");
        assertThat(nightly()).isEqualTo(2);
        assertThat(err.toString()).contains("--memory").contains("such as 512MB or 2GB, not 'much'");
        System.clearProperty("nianbao.memory");
        for (String command : List.of("nightly", "schedule", "rebuild")) {
            assertThat(execute(command, "--memory", "256MB", "--home", folder + "/home")).isEqualTo(2);
        }
        assertThat(folder.resolve("home")).doesNotExist();

        assertThat(nightly("--memory=600MB")).isZero();
        assertThat(System.getProperty("nianbao.memory")).isEqualTo("600MB");
    }

    @Test
    void help_and_version_end_with_0() {
        assertThat(execute("--help")).isZero();
        assertThat(execute("nightly", "--help")).isZero();
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).contains("nightly", "query", "schedule", "--inbox", "nianbao ");
    }

    private void save(int mediated, int settled) throws Exception {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", mediated, settled).save(folder.resolve("inbox/a.xlsx"));
    }

    private int nightly(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "nightly",
                "--inbox", folder + "/inbox",
                "--home", folder + "/home",
                "--definitions", "src/test/resources/nianbao/forms"));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(new String[0]));
    }

    private int query(String sql) {
        return execute("query", "--home", folder + "/home", sql);
    }

    private int execute(String... arguments) {
        return Root.commandLine(arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
