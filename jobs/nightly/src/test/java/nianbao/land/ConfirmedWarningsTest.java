package nianbao.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.command.Root;
import nianbao.definition.Definitions;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.rebuild.Rebuild;
import nianbao.sql.SqlFolder;
import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "It is right, and this is why": three nights in which clerks answer what came back, and send it again. */
class ConfirmedWarningsTest {

    private static final String PHONE = "13905321234";
    private static final String STATE = """
            select regexp_extract(s.file, '[^/]+$'), f.cell, f.rule, f.reason, f.reason_words
            from finding f join submission s on s.submission = f.submission
            where f.level = 'warning' and s.run = (select max(run) from submission) order by all""";
    private static final String OPEN = "select regexp_extract(file, '[^/]+$'), cell, rule from open_finding where level = 'warning' order by all";

    @TempDir
    static Path folder;

    private static Nights nights;
    private static final List<List<String>> STATES = new ArrayList<>();
    private static final List<List<String>> STILL_OPEN = new ArrayList<>();
    private static final List<Path> CORRECTIONS = new ArrayList<>();
    private static List<String> lineage;
    private static String checkedAgain;

    @BeforeAll
    static void threeNights() throws Exception {
        nights = Nights.in(folder).withOwnDefinitions();
        nights.define("rules:\n", """
                rules:
                  few_settled:
                    level: warning
                    holds: settled >= 20
                    message: {zh: 成功数偏少, en: Few disputes settled}
                """);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 9, 8).save(inbox("东县2015.xlsx"));
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 12, 10).row("白塔镇", 9, 8).row("合计", 22, 18).save(inbox("东县2014.xlsx"));
        // Answered before they are sent at all.
        Returns.of(2015, "西县", "2016年1月8日").row("石桥镇", 7, 6).save(folder.resolve("own/西县2015.xlsx"));
        Returns.of(2014, "西县", "2015年1月8日").row("石桥镇", 5, 4).save(folder.resolve("own/西县2014.xlsx"));
        check("--marked", folder.resolve("marked").toString(), folder.resolve("own").toString());
        AnsweredList.of(folder.resolve("marked/西县2015.xlsx")).answer("C4", "其他 other", "逐件核对过").save(inbox("西县2015.xlsx"));
        AnsweredList.of(folder.resolve("marked/西县2014.xlsx")).answer("C4", "其他 other", "问" + PHONE).save(inbox("西县2014.xlsx"));
        checkedAgain = check(inbox("西县2015.xlsx").toString());
        night();

        AnsweredList.of(CORRECTIONS.get(0).resolve("东县2015.xlsx"))
                .answer("C4", "一次性因素 one-off event", "机构撤并").answer("C5", "核实无误", "").sort().save(inbox("东县2015二.xlsx"));
        AnsweredList.of(CORRECTIONS.get(0).resolve("东县2014.xlsx"))
                .answer("B6", "other", "这是对的").answer("C4", "统计口径变化", "").correct("B6", 21).save(inbox("东县2014二.xlsx"));
        night();
        lineage = nights.ask("select cell, confirmed from lineage where division_code = '9001101' and year = 2015 and basis = 'then' and indicator = 'settled'");

        // Without the list, a row further down; and with another figure.
        Returns.of(2015, "东县", "2016年3月8日").row("白塔镇", 9, 8).row("清河镇", 12, 11).save(inbox("东县2015三.xlsx"));
        AnsweredList.of(CORRECTIONS.get(1).resolve("东县2014二.xlsx")).correct("C4", 9).correct("C6", 17).save(inbox("东县2014三.xlsx"));
        night();
    }

    @Test
    void what_is_accepted_with_warnings_comes_back_with_room_for_answers_and_with_reasons_to_choose_from() throws Exception {
        AnsweredList accepted = AnsweredList.of(CORRECTIONS.get(0).resolve("东县2015.xlsx"));

        assertThat(accepted.list().getSheetName()).isEqualTo("核实清单");
        assertThat(accepted.list().isColumnHidden(9)).isTrue();
        assertThat(accepted.list().getDataValidations().get(0)).satisfies(offered -> {
            assertThat(offered.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("H7:H8");
            assertThat(offered.getValidationConstraint().getExplicitListValues()).hasSize(5).contains("机构或区划调整 reorganisation");
            assertThat(offered).extracting(DataValidation::getShowErrorBox).isEqualTo(true);
        });
        assertThat(Nights.files(CORRECTIONS.get(0))).contains("东县2014.xlsx", "东县2015.xlsx").doesNotContain("西县2015.xlsx");
    }

    @Test
    void an_answer_before_sending_is_taken_the_first_time() {
        assertThat(STATES.get(0)).contains("西县2015.xlsx C4 few_settled other 逐件核对过");
        assertThat(STILL_OPEN.get(0)).containsExactly("东县2015.xlsx C4 few_settled", "东县2015.xlsx C5 few_settled");
        assertThat(checkedAgain).contains("It can be sent (errors: 0, warnings: 0, confirmed: 1)", "confirmed  Sheet1!C4  Few disputes settled  — other: 逐件核对过  [few_settled]");
    }

    @Test
    void words_about_persons_are_refused_with_their_place_and_nothing_of_them_is_stored() throws Exception {
        assertThat(nights.ask("select f.rule, f.sheet, f.cell from finding f join submission s on s.submission = f.submission where s.outcome = 'refused'"))
                .containsExactly("personal_data 核实清单 I7");
        for (String file : Nights.files(nights.home().folder())) {
            String content = new String(Files.readAllBytes(nights.home().folder().resolve(file)), StandardCharsets.ISO_8859_1);
            assertThat(content).as(file).doesNotContain(PHONE);
        }
    }

    @Test
    void what_is_answered_on_a_sorted_list_is_confirmed_and_what_cannot_be_taken_is_told() {
        assertThat(STATES.get(1)).containsExactly(
                "东县2014二.xlsx C4 few_settled definition_changed null",
                "东县2014二.xlsx C5 few_settled null null",
                "东县2014二.xlsx H8 answer_to_error null null",
                "东县2015二.xlsx C4 few_settled one_off_event 机构撤并",
                "东县2015二.xlsx C5 few_settled null null",
                "东县2015二.xlsx H7 answer_unknown_code null null");
        assertThat(STILL_OPEN.get(1)).contains("东县2015二.xlsx C5 few_settled").doesNotContain("东县2015二.xlsx C4 few_settled", "东县2015.xlsx C4 few_settled");
        assertThat(lineage).containsExactly("C4 one_off_event: 机构撤并");
    }

    @Test
    void it_is_not_asked_again_in_a_later_return_without_the_list_and_wherever_the_figure_stands_unless_it_changes() throws Exception {
        assertThat(STATES.get(2)).containsExactly(
                "东县2014三.xlsx C4 few_settled null null",
                "东县2014三.xlsx C5 few_settled null null",
                "东县2015三.xlsx C4 few_settled null null",
                "东县2015三.xlsx C5 few_settled one_off_event 机构撤并");
        assertThat(nights.ask("select rule, found from finding where rule = 'answer_to_nothing'"))
                .containsExactly("answer_to_nothing 统计口径变化 definition changed");
        assertThat(nights.ask("select distinct s.file from confirmation c join submission s on s.submission = c.reason_submission order by 1"))
                .containsExactly("东县2014二.xlsx", "东县2015二.xlsx", "西县2015.xlsx");
        assertThat(AnsweredList.of(CORRECTIONS.get(2).resolve("东县2015三.xlsx")).list().getRow(7).getCell(7).getStringCellValue())
                .isEqualTo("一次性因素 one-off event");
    }

    @Test
    void the_list_of_findings_leaves_out_what_is_confirmed_and_says_so_and_the_status_counts_what_is_open() {
        assertThat(run("findings", "--lang", "zh", "--year", "2015")).doesNotContain("机构撤并").contains("报送单位已核实的 4 条未列出（--confirmed 列出）");
        assertThat(run("findings", "--confirmed", "--year", "2015")).contains("one_off_event", "机构撤并");
        assertThat(run("status", "--lang", "en")).contains("Warnings that wait for their senders to confirm").contains("东县2015三.xlsx");
    }

    @Test
    void a_release_that_is_built_again_from_the_originals_has_the_same_answers() throws Exception {
        Definitions definitions = Definitions.load(nights.definitions());

        assertThat(new Rebuild(nights.home(), new SqlFolder(nights.sql()), definitions).prove().differences()).isEmpty();
    }

    private static void night() throws Exception {
        String release = nights.pass().release();
        CORRECTIONS.add(nights.home().corrections().resolve(release));
        STATES.add(nights.ask(STATE));
        STILL_OPEN.add(nights.ask(OPEN));
    }

    private static Path inbox(String file) {
        return nights.inbox().resolve(file);
    }

    private static String check(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--lang", "en", "--definitions", nights.definitions().toString()));
        arguments.addAll(List.of(options));
        return output(arguments);
    }

    private static String run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--home", nights.home().folder().toString()));
        arguments.addAll(List.of(options));
        return output(arguments);
    }

    private static String output(List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        String[] line = arguments.toArray(String[]::new);
        Root.commandLine(line).setOut(writer).setErr(writer).execute(line);
        return out.toString();
    }
}
