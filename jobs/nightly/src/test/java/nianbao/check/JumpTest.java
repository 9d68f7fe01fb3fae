package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.job.Nights;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are a multiple or a fraction of the year before, held against the others of their column and their own years. */
class JumpTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));

    @TempDir
    Path folder;

    private Path definition;
    private final List<Reading> readings = new ArrayList<>();

    @BeforeEach
    void ownDefinitions() throws IOException {
        definition = Nights.copy(Path.of("src/test/resources/nianbao"), folder.resolve("definitions")).resolve("forms/mediation.yaml");
    }

    @Test
    void a_figure_that_jumps_while_the_others_of_its_column_do_not_is_told_of() throws Exception {
        year(2014, 300, 210, 95, 400, 150, 260);
        year(2015, 310, 205, 260, 390, 160, 255);

        assertThat(found()).containsExactly("jump C5 9003 260 (2014: 95, × 2.74) 96 (≤ 140)");
    }

    @Test
    void a_fall_is_told_of_as_well_and_one_to_nothing_where_no_other_has_nothing() throws Exception {
        year(2014, 300, 210, 95, 400, 150, 260);
        year(2015, 310, 205, 97, 0, 160, 255);
        year(2016, 305, 210, 98, 390, 55, 260);

        assertThat(found()).containsExactly("jump C6 9004 0 (2014: 400, × 0) 400 (≥ 291)", "jump C7 9005 55 (2015: 160, × 0.34) 162 (≥ 102)");
    }

    @Test
    void a_move_that_the_whole_column_makes_is_no_jump() throws Exception {
        year(2014, 300, 210, 95, 400, 150, 260);
        year(2015, 910, 600, 290, 1190, 470, 770);

        assertThat(found()).isEmpty();
    }

    @Test
    void what_a_division_had_in_earlier_years_speaks_for_it() throws Exception {
        year(2011, 300, 210, 95, 400, 150, 260);
        year(2012, 305, 214, 250, 410, 155, 250);
        year(2013, 298, 207, 90, 405, 152, 265);
        year(2014, 300, 210, 245, 400, 150, 260);
        year(2015, 310, 205, 92, 390, 160, 255);

        assertThat(found()).filteredOn(words -> words.startsWith("jump C5 9003 92 ")).isEmpty();
    }

    @Test
    void of_few_divisions_each_is_held_against_its_own_years_alone() throws Exception {
        year(2011, 300, 210);
        year(2012, 305, 214);
        year(2013, 298, 207);
        year(2014, 300, 210);
        year(2015, 700, 205);

        assertThat(found()).containsExactly("jump C3 9001 700 (2014: 300, × 2.33) 300 (≤ 361)", "jump_not_asked 2", "jump_not_asked 2", "jump_not_asked 2");
    }

    @Test
    void small_numbers_and_less_than_twice_prove_nothing() throws Exception {
        year(2014, 300, 210, 9, 400, 150, 260);
        year(2015, 310, 205, 27, 390, 295, 255);

        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_told_of_by_its_size_is_not_told_of_again() throws Exception {
        year(2014, 300, 210, 95, 400, 150, 260, 300, 210, 400, 150, 260, 270);
        year(2015, 310, 205, 9500, 390, 160, 255, 300, 210, 400, 150, 260, 270);

        assertThat(found()).containsExactly("magnitude_of_figure C5 9003 9500 2014: 95");
    }

    @Test
    void an_indicator_may_have_bounds_of_its_own_or_none() throws Exception {
        define("    headings: [调解数]\n", "    headings: [调解数]\n    jump: {times: 1.5, at_least: 100}\n");
        year(2014, 300, 210, 95, 400, 150, 260);
        year(2015, 310, 205, 97, 390, 160, 450);
        assertThat(found()).containsExactly("jump C8 9006 450 (2014: 260, × 1.73) 267 (≤ 366)");

        define("jump: {times: 1.5, at_least: 100}", "jump: false");
        assertThat(found()).isEmpty();
    }

    @Test
    void nothing_is_held_against_years_in_which_the_series_meant_something_else() throws Exception {
        Files.writeString(definition, Files.readString(definition) + """

                breaks:
                  counted_otherwise:
                    year: 2015
                    kind: definition
                    of: [mediated]
                    text: {zh: 口径改变, en: Counted otherwise}
                    source: 通知
                """);
        year(2014, 300, 210, 95, 400, 150, 260);
        year(2015, 310, 205, 260, 390, 160, 255);

        assertThat(found()).isEmpty();
    }

    private void define(String text, String other) throws IOException {
        Files.writeString(definition, Files.readString(definition).replace(text, other));
    }

    /** A return with a division a row. */
    private void year(int year, int... values) {
        String id = "s" + year;
        List<Observation> figures = new ArrayList<>();
        for (int row = 1; row <= values.length; row++) {
            figures.add(new Observation(
                    "mediation", Period.ofYear(year), "900" + row, "mediated", null, null, new BigDecimal(values[row - 1]), "case", Status.REPORTED,
                    null, id, "Sheet1", "C" + (row + 2), null, false, row + 2));
        }
        Submission submission = new Submission(
                id, "mediation", year, "90", id + ".xlsx", Instant.EPOCH, LocalDate.EPOCH, Acceptance.WHOLE, Outcome.ACCEPTED);
        readings.add(new Reading(submission, figures, List.of(), List.of(), List.of(), List.of()));
    }

    private List<String> found() throws Exception {
        Run run = new Run(new Home(folder), "run");
        Filled.part(run, readings);
        new Check(run, SQL, Definitions.load(definition.getParent())).findings();
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("select concat_ws(' ', rule, cell, division_code, found, expected) as finding from read_parquet('${parts}/*/finding.parquet')"
                            + " where rule like 'jump%' or rule like 'magnitude%' order by 1").with("parts", run.parts()),
                    row -> row.getString("finding"));
        }
    }
}
