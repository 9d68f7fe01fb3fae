package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.observation.Acceptance;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.observation.Period;
import nianbao.observation.Status;
import nianbao.observation.Submission;
import nianbao.read.Filled;
import nianbao.reading.Reading;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InquiryTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("src/test/resources/nianbao/forms"));
    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
    private static final String ROW = """
            select submission, sheet, cell, division_code, indicator, 'it' as found, null as expected,
                   null as category_zh, null as category_en
            from observation o
            """;
    private static final RuleQuery LARGE = question("large", ROW + "where value > 1");
    private static final RuleQuery OVERFLOWING = question("overflowing", ROW + "where cast(value as tinyint) > 1");
    private static final RuleQuery ENDLESS = question("endless", ROW + """
            where exists (
                select sum(sqrt(r.i)) from range(case when o.value = 2000 then 1000000000000 else 1 end) r(i) having sum(sqrt(r.i)) < 0)
            """);
    private static final RuleQuery WRONG = question("wrong", ROW + "where no_such_column > 1");

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void read() throws Exception {
        run = new Run(new Home(folder), "20260101T000000Z");
        Filled.part(run, List.of(reading("s1", 2), reading("s2", 3), reading("s3", 1000), reading("s4", 4), reading("s5", 2000)));
    }

    @Test
    void workbooks_whose_figures_make_a_question_fail_have_a_finding_and_the_others_an_answer() throws Exception {
        assertThat(asked(Duration.ofSeconds(30), OVERFLOWING)).containsExactlyInAnyOrder(
                "s1 overflowing C4", "s2 overflowing C4", "s4 overflowing C4", "s3 rule_not_worked_out null", "s5 rule_not_worked_out null");
    }

    @Test
    void a_workbook_that_failed_is_asked_nothing_more() throws Exception {
        assertThat(asked(Duration.ofSeconds(30), OVERFLOWING, LARGE)).hasSize(8).doesNotContain("s3 large C4", "s5 large C4");
    }

    @Test
    void a_question_that_does_not_end_costs_the_workbook_that_it_does_not_end_with() throws Exception {
        assertThat(asked(Duration.ofMillis(1900), ENDLESS, LARGE)).containsExactlyInAnyOrder(
                "s5 rule_too_costly null", "s1 large C4", "s2 large C4", "s3 large C4", "s4 large C4");
    }

    @Test
    void of_a_rule_that_is_broken_in_many_places_of_a_workbook_the_first_are_told_and_the_others_counted() throws Exception {
        RuleQuery often = question("often", ROW + "join range(1205) r(i) on r.i < o.value");

        assertThat(asked(Duration.ofSeconds(30), often)).hasSize(2 + 3 + 1000 + 4 + 1000 + 1)
                .filteredOn(words -> words.contains("more_like_it")).containsExactly("s5 more_like_it null");
    }

    @Test
    void a_question_that_fails_whatever_the_figures_are_is_a_failure_that_says_where_it_is_written() {
        assertThatThrownBy(() -> asked(Duration.ofSeconds(30), WRONG)).isInstanceOf(Failure.class)
                .hasMessageStartingWith("wrong.sql cannot be evaluated. Mend it there:");
    }

    @Test
    void a_question_about_something_of_which_there_is_nothing_is_not_asked() throws Exception {
        assertThat(asked(Duration.ofSeconds(30), question("wrong_of_changes", "-- of: change\n" + ROW + "where no_such_column > 1"))).isEmpty();
        assertThatThrownBy(() -> asked(Duration.ofSeconds(30), question("wrong_of_figures", "-- of: figure\n" + ROW + "where no_such_column > 1")))
                .isInstanceOf(Failure.class);
    }

    @Test
    void what_a_question_is_said_to_be_of_is_what_it_reads() {
        List<Sql> questions = SQL.names("check").stream().map(SQL::read).filter(question -> question.comment("of").isPresent()).toList();

        assertThat(questions).hasSizeGreaterThan(5).allSatisfy(question ->
                assertThat(question.text()).containsPattern("\\bfrom " + question.comment("of").orElseThrow() + "\\b"));
    }

    private List<String> asked(Duration longest, RuleQuery... questions) throws Exception {
        try (Inquiry inquiry = new Inquiry(new Given(run, SQL, DEFINITIONS, new Patience(longest, Duration.ZERO)))) {
            return inquiry.ofEach(List.of(questions)).stream().map(InquiryTest::words).toList();
        }
    }

    private static String words(Finding finding) {
        return finding.submission() + " " + finding.rule() + " " + finding.cell();
    }

    private static RuleQuery question(String rule, String sql) {
        return new RuleQuery(new Catalogue.Entry(rule, Level.WARNING, "看 {found}", "look at {found}"), new Sql(sql), rule + ".sql");
    }

    private static Reading reading(String id, int value) {
        Submission submission = new Submission(
                id, "mediation", 2015, "9001", id + ".xlsx", Instant.EPOCH, LocalDate.EPOCH, Acceptance.WHOLE, Outcome.ACCEPTED);
        Observation figure = new Observation(
                "mediation", Period.ofYear(2015), "9001101", "mediated", null, null, new BigDecimal(value), "case", Status.REPORTED, null,
                id, "Sheet1", "C4", null, false, 4);
        return new Reading(submission, List.of(figure), List.of(), List.of(), List.of(), List.of());
    }
}
