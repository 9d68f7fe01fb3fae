package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.language.Language;
import nianbao.run.Summary;
import nianbao.status.SummaryText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns that should not have been accepted, over the nights in which they are withdrawn and put back. */
class WithdrawCommandTest {

    private static final String FIGURES = "select year, cast(value as integer) from observation where indicator = 'mediated' and division_code = '9001101' order by year";

    @TempDir
    static Path folder;

    private static Nights nights;
    private static String asked;
    private static String named;
    private static List<String> figures;
    private static List<String> views;
    private static List<String> revisions;
    private static String received;
    private static String status;
    private static String page;
    private static String printed;
    private static String rebuilt;
    private static String again;
    private static List<String> figuresAfterwards;
    private static String rebuiltAfterwards;

    @BeforeAll
    static void withdrawAndPutBack() throws Exception {
        nights = Nights.in(folder);
        save(2014, "a2014.xlsx", 9);
        save(2014, "a2014（更正）.xlsx", 10);
        save(2015, "a.xlsx", 13);
        nights.pass();
        save(2015, "b.xlsx", 14);
        save(2016, "c.xlsx", 15);
        Files.writeString(nights.inbox().resolve("d.xlsx"), "no workbook");
        nights.pass();
        asked = run("withdraw", "b.xlsx", "--why", "试填的数字，误报", "--role", "统计科");
        named = run("withdraw", nights.ask("select submission from submission where file = 'c.xlsx'").get(0).substring(0, 8), "--why", "不是本年的表");
        run("withdraw", "a2014（更正）.xlsx", "--why", "误报");
        Summary without = nights.pass();
        printed = new SummaryText(without, Language.EN).toString();
        figures = nights.ask(FIGURES);
        views = nights.ask("select file, outcome, why from submission where outcome = 'withdrawn' order by file");
        revisions = nights.ask("select year, cast(previous as integer), cast(value as integer), previous_submission <> submission"
                + " from revision where indicator = 'mediated' and division_code = '9001101' and release = (select max(release) from revision) order by year");
        received = run("received", "--format", "csv");
        status = run("status");
        page = Files.readString(nights.home().statusPage());
        rebuilt = run("rebuild", "--definitions", nights.definitions().toString());
        Files.copy(nights.inbox().resolve("b.xlsx"), nights.inbox().resolve("b again.xlsx"));
        again = new SummaryText(nights.pass(), Language.EN).toString();
        run("withdraw", "b.xlsx", "--undo", "--why", "经核实无误");
        nights.pass();
        figuresAfterwards = nights.ask(FIGURES);
        rebuiltAfterwards = run("rebuild", "--definitions", nights.definitions().toString());
    }

    @Test
    void what_was_withdrawn_gives_way_to_what_it_had_replaced_or_to_nothing() {
        assertThat(asked).startsWith("0 Withdrawn: b.xlsx").contains("./nianbao nightly");
        assertThat(named).startsWith("0 Withdrawn: c.xlsx");
        assertThat(figures).containsExactly("2014 9", "2015 13");
        assertThat(revisions).containsExactly("2014 10 9 true", "2015 14 13 true", "2016 15 null null");
        assertThat(printed).contains("a.xlsx  2 figures differ from what was published before");
    }

    @Test
    void the_views_the_list_of_what_was_received_and_the_status_say_that_it_was_withdrawn_and_why() {
        assertThat(views.get(1)).startsWith("b.xlsx withdrawn 试填的数字，误报 (统计科, 20");
        assertThat(views.get(2)).startsWith("c.xlsx withdrawn 不是本年的表 (统计机构, 20");
        assertThat(received).contains("已撤回，不再计入", "不再计入：试填的数字，误报").contains("withdrawn; it no longer counts")
                .contains("a2014.xlsx,mediation,2014,in_force");
        assertThat(status).contains("Withdrawn\n").contains("b.xlsx", "试填的数字，误报");
        assertThat(page).contains("已撤回", "试填的数字，误报").doesNotContain("Withdrawn by");
    }

    @Test
    void a_release_without_it_is_built_again_with_the_same_rows() {
        assertThat(rebuilt).startsWith("0").contains("rows are identical");
        assertThat(rebuiltAfterwards).startsWith("0").contains("rows are identical");
    }

    @Test
    void the_same_workbook_sent_again_stays_withdrawn_and_what_is_put_back_counts_again() {
        assertThat(again).contains("has the content of b.xlsx");
        assertThat(figuresAfterwards).containsExactly("2014 9", "2015 14");
    }

    @Test
    void what_cannot_be_withdrawn_is_told_with_what_to_do() {
        assertThat(run("withdraw", "nothing.xlsx", "--why", "误报")).startsWith("1 There is no submission nothing.xlsx here.").contains("./nianbao received");
        assertThat(run("withdraw", "d.xlsx", "--why", "误报")).startsWith("1 Nothing was done, as only what is accepted can be withdrawn:").containsPattern("  returned  d.xlsx");
        assertThat(run("withdraw", "c.xlsx", "--why", "误报")).startsWith("1 Nothing was done").containsPattern("  withdrawn  c.xlsx");
        assertThat(run("withdraw", "a.xlsx", "--why", "误报", "--undo")).startsWith("1 Nothing was done, as it is not withdrawn:").containsPattern("  accepted  a.xlsx");
        assertThat(run("withdraw", ".xlsx", "--why", "误报")).startsWith("1 Nothing was done, as .xlsx may be any of these").contains("a2014.xlsx", "a.xlsx");
        assertThat(run("withdraw", "a.xlsx")).startsWith("2 Missing: --why");
    }

    @Test
    void a_reason_with_data_of_a_person_is_refused_and_not_repeated() {
        assertThat(run("withdraw", "a.xlsx", "--why", "问 13812345678")).startsWith("1 What is said of it looks like data of a person").doesNotContain("13812345678");
        assertThat(run("withdraw", "a.xlsx", "--why", "误报", "--role", "王小明")).startsWith("1 What is said of it looks like data of a person").doesNotContain("王小明");
        assertThat(run("withdraw", "a.xlsx", "--why", " ")).startsWith("1 Say why in a line of words");
    }

    private static String run(String command, String... options) {
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(List.of("--home", nights.home().folder().toString()));
        PrintWriter to = new PrintWriter(out, true);
        int code = Root.commandLine().setOut(to).setErr(to).execute(arguments.toArray(String[]::new));
        return code + " " + out;
    }

    private static void save(int year, String name, int mediated) throws Exception {
        Returns.of(year, "东县", year + 1 + "年1月8日").row("清河镇", mediated, 9).row("白塔镇", mediated, 8).save(nights.inbox().resolve(name));
    }
}
