package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nianbao.definition.Definitions;
import nianbao.observation.Acceptance;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.observation.Period;
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

/** Returns whose figures are those of the year before, or of another column of it. */
class YearBeforeTest {

    private static final int DIVISIONS = 12;

    @TempDir
    Path folder;

    @Test
    void a_return_all_of_whose_figures_are_those_of_the_year_before_is_last_years_once_more() throws Exception {
        assertThat(found(now(town -> 100 + town, town -> 90 + town)))
                .containsExactly("same_as_year_before B4 2015 2014");
    }

    @Test
    void a_single_column_left_standing_is_asked_about() throws Exception {
        assertThat(found(now(town -> 100 + town, town -> 80 + town)))
                .containsExactly("column_as_year_before B4 12 2014");
    }

    @Test
    void figures_that_differ_in_one_division_are_this_years() throws Exception {
        assertThat(found(now(town -> town == 5 ? 170 : 100 + town, town -> town == 5 ? 120 : 90 + town))).isEmpty();
    }

    @Test
    void two_columns_that_hold_what_the_other_one_held_are_asked_about() throws Exception {
        assertThat(found(List.of(year(2014, "s0", town -> 900 + town, town -> 300 + town), year(2015, "s1", town -> 310 + 2 * town, town -> 880 + town))))
                .contains("columns_swapped B4 C4 2014", "columns_swapped C4 B4 2014");
    }

    @Test
    void columns_that_both_grew_are_not_taken_for_swapped() throws Exception {
        assertThat(found(List.of(year(2014, "s0", town -> 300 + town, town -> 290 + town), year(2015, "s1", town -> 700 + 2 * town, town -> 690 + town))))
                .isEmpty();
    }

    @Test
    void the_same_figures_in_other_divisions_are_this_years() throws Exception {
        assertThat(found(now(town -> 100 + (town + 5) % DIVISIONS, town -> 90 + (town + 5) % DIVISIONS))).isEmpty();
    }

    @Test
    void small_numbers_are_the_same_by_chance() throws Exception {
        assertThat(found(List.of(year(2014, "s0", town -> 3, town -> 2), year(2015, "s1", town -> 3, town -> 2)))).isEmpty();
    }

    private static List<Reading> now(IntUnaryOperator mediated, IntUnaryOperator settled) {
        return List.of(year(2014, "s0", town -> 100 + town, town -> 90 + town), year(2015, "s1", mediated, settled));
    }

    private static Reading year(int year, String submission, IntUnaryOperator mediated, IntUnaryOperator settled) {
        List<Observation> figures = new ArrayList<>();
        for (int town = 0; town < DIVISIONS; town++) {
            figures.add(figure(submission, year, town, "B", "mediated", mediated.applyAsInt(town)));
            figures.add(figure(submission, year, town, "C", "settled", settled.applyAsInt(town)));
        }
        Submission sent = new Submission(
                submission, "mediation", year, "9001", submission + ".xlsx", Instant.EPOCH, LocalDate.EPOCH, Acceptance.WHOLE, Outcome.ACCEPTED);
        return new Reading(sent, figures, List.of(), List.of(), List.of(), List.of());
    }

    private static Observation figure(String submission, int year, int town, String column, String indicator, int value) {
        return new Observation(
                "mediation", Period.ofYear(year), "90011" + (10 + town), indicator, null, null, new BigDecimal(value), "case", Status.REPORTED, null,
                submission, "Sheet1", column + (4 + town), null, false, 4 + town);
    }

    private List<String> found(List<Reading> readings) throws Exception {
        Run run = new Run(new Home(folder), "run");
        Filled.part(run, readings);
        SqlFolder sql = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
        new Check(run, sql, Definitions.load(Path.of("src/test/resources/nianbao/forms"))).findings();
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("select concat_ws(' ', rule, cell, found, expected) as finding from read_parquet('${parts}/*/finding.parquet') order by 1")
                            .with("parts", run.parts()),
                    row -> row.getString("finding"));
        }
    }
}
