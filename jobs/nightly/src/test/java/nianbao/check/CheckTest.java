package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.observation.Acceptance;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.observation.Period;
import nianbao.observation.StatedChange;
import nianbao.observation.Status;
import nianbao.observation.Submission;
import nianbao.read.Filled;
import nianbao.reading.Reading;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final Definitions DEFINITIONS = Definitions.load(Path.of("src/test/resources/nianbao/forms"));
    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));

    @TempDir
    Path folder;

    private final List<Observation> figures = new ArrayList<>();
    private final List<ControlTotal> totals = new ArrayList<>();
    private final List<StatedChange> changes = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    @Test
    void figures_that_agree_give_no_finding() throws Exception {
        figure("B4", "mediated", "1000");
        figure("C4", "settled", "984");
        figure("D4", "settled_pct", "98.4");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_condition_that_does_not_hold_names_all_its_cells() throws Exception {
        figure("AA4", "mediated", "12");
        figure("C4", "settled", "15");

        assertThat(findings())
                .containsExactly("settled_within_mediated error C4, AA4 9001101"
                        + " | 成功数 15，调解数 12 / Disputes settled 15, Disputes mediated 12"
                        + " | 成功数 ≤ 调解数 / Disputes settled ≤ Disputes mediated");
    }

    @Test
    void a_condition_with_a_figure_missing_is_not_held_against_anything() throws Exception {
        figure("C4", "settled", "15");
        blank("B4", "mediated");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_condition_is_held_against_each_division_by_itself() throws Exception {
        figure("B4", "mediated", "12");
        figures.add(with("9001102", "C5", "settled", null, "15", null, Status.REPORTED, 5));

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_that_its_parts_do_not_add_up_to_is_found() throws Exception {
        figure("B4", "mediated", "12");
        part("E4", "neighbour", "7");
        part("F4", "family", "4");

        assertThat(findings()).containsExactly("types_add_up error B4, E4, F4 9001101 | 12 | 11");
    }

    @Test
    void parts_of_parts_and_blank_parts_are_left_out_of_the_sum() throws Exception {
        figure("B4", "mediated", "12");
        part("E4", "neighbour", "12");
        part("F4", "boundary", "5");
        figures.add(with("9001101", "G4", "mediated", "family", null, null, Status.BLANK, 4));

        assertThat(findings()).isEmpty();
    }

    @Test
    void parts_that_were_not_collected_leave_the_sum_open() throws Exception {
        figure("B4", "mediated", "12");
        part("E4", "neighbour", "7");
        figures.add(with("9001101", "G4", "mediated", "family", null, null, Status.NOT_COLLECTED, 4));

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_without_any_part_is_not_held_against_nothing() throws Exception {
        figure("B4", "mediated", "12");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_rate_that_its_counts_do_not_give_is_found() throws Exception {
        figure("B4", "mediated", "1000");
        figure("C4", "settled", "984");
        figure("D4", "settled_pct", "97");

        assertThat(findings()).containsExactly("rate_from_counts error D4, C4, B4 9001101 | 97 | 98.4");
    }

    @Test
    void a_rate_may_be_rounded_as_far_as_it_says() throws Exception {
        figure("B4", "mediated", "935");
        figure("C4", "settled", "920");
        figures.add(with("9001101", "D4", "settled_pct", null, "98", "0.5", Status.REPORTED, 4));

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_rate_that_is_stated_more_exactly_is_held_to_that() throws Exception {
        figure("B4", "mediated", "140");
        figure("C4", "settled", "118");
        figures.add(with("9001101", "D4", "settled_pct", null, "84.25", "0.005", Status.REPORTED, 4));

        assertThat(findings()).containsExactly("rate_from_counts error D4, C4, B4 9001101 | 84.25 | 84.29");
    }

    @Test
    void a_rate_of_nothing_is_not_held_against_anything() throws Exception {
        figure("B4", "mediated", "0");
        figure("C4", "settled", "0");
        figure("D4", "settled_pct", "100");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_printed_growth_that_its_figures_do_not_give_is_told_of_with_both() throws Exception {
        figure("B4", "mediated", "120");
        figures.add(before("A4", "100", null));
        change(StatedChange.Way.PERCENT, "2.0", "0.05", "2.0");

        assertThat(findings()).containsExactly("change_disagrees warning C4 9001101 | 2.0 | B4 120, A4 100: +20 %");
    }

    @Test
    void a_printed_growth_is_held_to_the_rounding_of_itself_and_of_what_it_compares() throws Exception {
        figures.add(with("9001101", "B4", "mediated", null, "130000", "500", Status.REPORTED, 4));
        figures.add(before("A4", "120000", "500"));
        change(StatedChange.Way.PERCENT, "9.1", "0.05", "9.1");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_printed_growth_beyond_the_rounding_is_told_of() throws Exception {
        figures.add(with("9001101", "B4", "mediated", null, "130000", "500", Status.REPORTED, 4));
        figures.add(before("A4", "120000", "500"));
        change(StatedChange.Way.PERCENT, "9.3", "0.05", "9.3");

        assertThat(findings()).containsExactly("change_disagrees warning C4 9001101 | 9.3 | B4 130000, A4 120000: +8.33 %");
    }

    @Test
    void a_printed_change_that_may_be_meant_in_two_ways_need_fit_in_one() throws Exception {
        figure("B4", "mediated", "120");
        figures.add(before("A4", "100", null));
        change(StatedChange.Way.PERCENT, "20", "0.5", "20");
        change(StatedChange.Way.DIFFERENCE, "20", "0.5", "20");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_printed_growth_from_nothing_and_one_of_which_a_figure_is_missing_are_held_against_nothing() throws Exception {
        figure("B4", "mediated", "120");
        figures.add(before("A4", "0", null));
        change(StatedChange.Way.PERCENT, "20", "0.5", "20");
        changes.add(new StatedChange(with("9001101", "D4", "settled", null, "7", "0.5", Status.REPORTED, 0), StatedChange.Way.PERCENT, 2014, "7"));

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_row_is_held_against_the_rows_it_covers() throws Exception {
        figure("B4", "mediated", "12");
        figures.add(with("9001102", "B5", "mediated", null, "8", null, Status.REPORTED, 5));
        figures.add(with("9002101", "B7", "mediated", null, "100", null, Status.REPORTED, 7));
        total("B6", "21", 4, 5);
        total("B8", "120", 4, 7);

        assertThat(findings()).containsExactly("total_row error B6 null | 21 | 20");
    }

    @Test
    void a_row_that_is_a_part_of_another_is_in_no_total() throws Exception {
        figure("B4", "mediated", "12");
        figures.add(with("9001102", "B5", "mediated", null, "8", null, Status.INCLUDED_ELSEWHERE, 5));
        total("B6", "12", 4, 5);

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_of_figures_with_decimals_may_differ_by_their_rounding_and_no_further() throws Exception {
        figure("B4", "mediated", "12.35");
        figures.add(with("9001102", "B5", "mediated", null, "8.24", null, Status.REPORTED, 5));
        total("B6", "20.6", 4, 5);
        total("B7", "20.57", 4, 5);

        assertThat(findings()).containsExactly("total_row error B7 null | 20.57 | 20.59");
    }

    @Test
    void a_total_over_bounds_may_differ_as_far_as_they_leave_open() throws Exception {
        figures.add(with("9001101", "B4", "mediated", null, "143000", "500", Status.REPORTED, 4));
        total("B6", "143256", 4, 4);

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_over_a_suppressed_figure_is_not_held_against_anything() throws Exception {
        figure("B4", "mediated", "12");
        figures.add(with("9001102", "B5", "mediated", null, null, null, Status.SUPPRESSED, 5));
        total("B6", "15", 4, 5);

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_total_over_a_row_that_could_not_be_read_is_not_complained_about_as_well() throws Exception {
        figure("B4", "mediated", "12");
        total("B6", "20", 4, 5);
        found("unknown_division", null);

        assertThat(findings()).containsExactly("unknown_division error A5 null | x | y");
    }

    @Test
    void a_total_over_a_cell_that_could_not_be_read_is_not_complained_about_as_well() throws Exception {
        figure("B4", "mediated", "12");
        total("B6", "20", 4, 5);
        found("not_a_number", "mediated");

        assertThat(findings()).containsExactly("not_a_number error A5 null | x | y");
    }

    @Test
    void parts_among_which_one_has_an_unknown_heading_are_not_complained_about_as_well() throws Exception {
        figure("B4", "mediated", "12");
        part("E4", "neighbour", "7");
        found("unknown_heading", null);

        assertThat(findings()).containsExactly("unknown_heading error A5 null | x | y");
    }

    @Test
    void a_division_that_two_senders_report_is_noted_on_both() throws Exception {
        Observation first = with("9001101", "B4", "mediated", null, "12", null, Status.REPORTED, 4);

        assertThat(findings(
                        reading("s1", "9001", List.of(first), List.of()),
                        reading("s2", "9002", List.of(of("s2", first)), List.of())))
                .containsExactly(
                        "reported_twice warning B4 9001101 | s2.xlsx | null",
                        "reported_twice warning B4 9001101 | s1.xlsx | null");
    }

    @Test
    void a_division_that_one_sender_reports_again_is_no_matter() throws Exception {
        Observation first = with("9001101", "B4", "mediated", null, "12", null, Status.REPORTED, 4);

        assertThat(findings(
                        reading("s1", "9001", List.of(first), List.of()),
                        reading("s2", "9001", List.of(of("s2", first)), List.of())))
                .isEmpty();
    }

    @Test
    void totals_beyond_number_of_the_same_rows_are_held_against_them_at_the_cost_of_their_number() throws Exception {
        for (int row = 0; row < 3_000; row++) {
            String division = "9001" + (100 + row);
            figures.add(with(division, "B" + (4 + row), "mediated", null, "2", null, Status.REPORTED, 4 + row));
            figures.add(with(division, "C" + (4 + row), "settled", null, "1", null, Status.REPORTED, 4 + row));
        }
        for (int row = 5_000; row < 45_000; row++) {
            stated("B" + row, "mediated", "6000");
            stated("C" + row, "settled", row == 44_000 ? "2999" : "3000");
            stated("D" + row, "settled_pct", "50");
        }

        assertThat(findings()).containsExactly("total_row error C44000 null | 2999 | 3000");
    }

    private void stated(String cell, String indicator, String value) {
        Observation stated = with(null, cell, indicator, null, value, null, Status.REPORTED, 0);
        totals.add(new ControlTotal(stated, ControlTotal.Relation.SUM, 4, 3_003));
    }

    private void figure(String cell, String indicator, String value) {
        figures.add(with("9001101", cell, indicator, null, value, null, Status.REPORTED, 4));
    }

    private void blank(String cell, String indicator) {
        figures.add(with("9001101", cell, indicator, null, null, null, Status.BLANK, 4));
    }

    private void part(String cell, String category, String value) {
        figures.add(with("9001101", cell, "mediated", category, value, null, Status.REPORTED, 4));
    }

    private void total(String cell, String value, int from, int to) {
        Observation stated = with(null, cell, "mediated", null, value, null, Status.REPORTED, 0);
        totals.add(new ControlTotal(stated, ControlTotal.Relation.SUM, from, to));
    }

    private void change(StatedChange.Way way, String value, String precision, String printed) {
        changes.add(new StatedChange(with("9001101", "C4", "mediated", null, value, precision, Status.REPORTED, 0), way, 2014, printed));
    }

    private static Observation before(String cell, String value, String precision) {
        Observation now = with("9001101", cell, "mediated", null, value, precision, Status.REPORTED, 4);
        return new Observation(
                now.form(), Period.ofYear(2014), now.divisionCode(), now.indicator(), null, null, now.value(), now.unit(), now.status(), now.precision(),
                now.submission(), now.sheet(), now.cell(), now.factor(), now.calculated(), now.position());
    }

    private void found(String rule, String indicator) {
        found.add(new Finding("s1", rule, Level.ERROR, "Sheet1", "A5", null, indicator, "x", "y", "in words"));
    }

    private static Observation with(
            String division, String cell, String indicator, String category, String value, String precision,
            Status status, int position) {
        return new Observation(
                "mediation",
                Period.ofYear(2015),
                division,
                indicator,
                category == null ? null : "dispute_type",
                category,
                decimal(value),
                indicator.endsWith("_pct") ? "percent" : "case",
                status,
                decimal(precision),
                "s1",
                "Sheet1",
                cell,
                null,
                false,
                position);
    }

    private static Observation of(String submission, Observation like) {
        return new Observation(
                like.form(), like.period(), like.divisionCode(), like.indicator(), like.breakdown(), like.category(),
                like.value(), like.unit(), like.status(), like.precision(), submission, like.sheet(), like.cell(),
                like.factor(), like.calculated(), like.position());
    }

    private static BigDecimal decimal(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private Reading reading(String id, String sender, List<Observation> figures, List<ControlTotal> totals) {
        Submission submission = new Submission(
                id, "mediation", 2015, sender, id + ".xlsx", Instant.EPOCH, LocalDate.EPOCH, Acceptance.WHOLE, Outcome.ACCEPTED);
        return new Reading(submission, figures, totals, changes, List.of(), found);
    }

    private List<String> findings() throws Exception {
        return findings(reading("s1", "9001", figures, totals));
    }

    private List<String> findings(Reading... readings) throws Exception {
        Run run = new Run(new Home(folder), "run");
        Filled.part(run, List.of(readings));
        new Check(run, SQL, DEFINITIONS).findings();
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("""
                            select concat_ws(' ', rule, level, cell, coalesce(division_code, 'null'))
                                || ' | ' || found || ' | ' || coalesce(expected, 'null') as finding
                            from read_parquet('${parts}/*/finding.parquet')
                            where rule not like 'suspect%' and rule <> 'jump_not_asked'
                            order by submission, rule, cell
                            """).with("parts", run.parts()),
                    row -> row.getString("finding"));
        }
    }
}
