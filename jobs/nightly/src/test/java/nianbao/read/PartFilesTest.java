package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.observation.Status;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFilesTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));

    @TempDir
    Path folder;

    @Test
    void a_figure_keeps_all_that_is_said_of_it_whatever_part_it_is_in_and_whatever_stands_beside_it() throws Exception {
        fill(0, figure("s1", "mediated", "case", 2014, "B4", 12), figure("s1", "settled", "case", 2014, "C4", 7));
        fill(1, figure("s2", "mediated", "case", 2015, "B4", 40), figure("s3", "mediated", "case", 2015, "B4", 41),
                figure("s3", "mediated", "case", 2015, "B5", 42), figure("s3", "insured", "household", 2015, "C4", 9));

        assertThat(read()).containsExactly(
                "s1 mediated case 2014 B4 12", "s1 settled case 2014 C4 7", "s2 mediated case 2015 B4 40",
                "s3 mediated case 2015 B4 41", "s3 mediated case 2015 B5 42", "s3 insured household 2015 C4 9");
    }

    @Test
    void of_a_workbook_that_is_not_read_to_its_end_nothing_counts_and_it_may_be_read_again() throws Exception {
        try (PartFiles part = PartFiles.create(run(), 0, 1, "definitions")) {
            part.observation(figure("s1", "mediated", "case", 2014, "B4", 12));
            part.observation(figure("s2", "mediated", "case", 2014, "B4", 13));
            part.observation(figure("s2", "settled", "case", 2014, "C4", 14));
            part.total(new ControlTotal(figure("s2", "mediated", "case", 2014, "B5", 15), ControlTotal.Relation.SUM, 3, 4));
            part.forget();
            part.observation(figure("s2", "settled", "case", 2014, "C4", 14));
        }

        assertThat(read()).containsExactly("s1 mediated case 2014 B4 12", "s2 settled case 2014 C4 14");
        try (Database database = Database.inMemory()) {
            database.execute(SQL.read("check/given").with("parts", run().parts()));
            assertThat(database.list(new Sql("select cell from total"), row -> row.getString("cell"))).isEmpty();
        }
    }

    private void fill(int number, Observation... figures) throws IOException {
        try (PartFiles part = PartFiles.create(run(), number, 2, "definitions")) {
            for (Observation figure : figures) {
                part.observation(figure);
            }
        }
    }

    private List<String> read() throws Exception {
        try (Database database = Database.inMemory()) {
            database.execute(SQL.read("check/given").with("parts", run().parts()));
            return database.list(
                    new Sql("""
                            select concat_ws(' ', submission, indicator, unit, year, cell, cast(value as integer)) as said
                            from observation
                            order by submission, cell, indicator
                            """),
                    row -> row.getString("said"));
        }
    }

    private Run run() {
        return new Run(new Home(folder), "20260101T000000Z");
    }

    private static Observation figure(String submission, String indicator, String unit, int year, String cell, int value) {
        return new Observation(
                "mediation",
                Period.ofYear(year),
                "9001101",
                indicator,
                null,
                null,
                new BigDecimal(value),
                unit,
                Status.REPORTED,
                null,
                submission,
                "Sheet1",
                cell,
                null,
                false,
                4);
    }
}
