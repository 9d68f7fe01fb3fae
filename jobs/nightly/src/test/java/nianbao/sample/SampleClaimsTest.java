package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nianbao.command.Root;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;

/** The figures of the report against the sample returns. */
class SampleClaimsTest {

    private static final Path REPORT = SampleWarehouse.ROOT.resolve("data-samples/claims/report.csv");

    @Test
    void the_slip_of_the_report_and_its_other_doubtful_figures_are_found_and_nothing_else() throws Exception {
        assertThat(ask("select claim || ' ' || verdict from claim_check"
                        + " where verdict in ('differs', 'contradicts_itself') or note_en is not null order by claim"))
                .containsExactly(
                        "C010 contradicts_itself", "C026 holds", "C075 contradicts_itself", "C078 contradicts_itself");
    }

    @Test
    void the_slip_is_explained_by_the_denominator_that_was_taken() throws Exception {
        assertThat(ask("select claim || ' ' || nearest from claim_check where nearest is not null")).containsExactly("C010 118/135 = 87.4%; 118/140 = 84.3%");
        assertThat(ask("select note_en from claim_check where claim = 'C010'"))
                .containsExactly("118 of 135 is 87.41%, not 84.3%; 118 of 140 would give it");
    }

    @Test
    void every_figure_that_the_returns_hold_holds() throws Exception {
        assertThat(ask("select claim from claim_check where verdict = 'holds' order by claim"))
                .containsExactly(
                        "C001", "C002", "C003", "C004", "C005", "C006", "C007", "C008", "C009", "C011", "C012", "C013",
                        "C014", "C015", "C023", "C024", "C025", "C026", "C027", "C028", "C029", "C030", "C031", "C042",
                        "C066");
    }

    @Test
    void what_cannot_be_known_says_what_is_missing() throws Exception {
        assertThat(ask("select claim from claim_check where verdict = 'cannot_be_known'"
                        + " and (missing_zh is null or missing_en is null)"))
                .isEmpty();
        assertThat(ask("select missing_zh || ' ' || missing_en from claim_check where claim = 'C034'"))
                .containsExactly("135个单位中有99个没有上报 99 of 135 divisions have not reported");
    }

    @Test
    void every_figure_of_a_claim_leads_to_its_cells() throws Exception {
        for (String claim : List.of("C004", "C013", "C024")) {
            String lineage = one("select lineage from claim_check where claim = '" + claim + "'");

            assertThat(one("select count(*) from (" + lineage + ") where file is not null and cell is not null"))
                    .isEqualTo(one("select cells from claim_check where claim = '" + claim + "'"));
        }
        assertThat(one("select cells from claim_check where claim = 'C004'")).isEqualTo("135");
    }

    @Test
    void the_command_says_the_same_as_the_view() throws Exception {
        StringWriter out = new StringWriter();
        int end = Root.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute("check-claims", REPORT.toString(), "--home", SampleWarehouse.home().folder().toString(), "--format", "csv");

        assertThat(end).isZero();
        assertThat(out.toString().lines().skip(1).map(line -> line.split(",")[0]).toList())
                .isEqualTo(ask("select claim from claim_check order by claim"));
    }

    private static String one(String query) throws Exception {
        return ask(query).get(0);
    }

    private static List<String> ask(String query) throws Exception {
        try (Database warehouse = Database.readOnly(SampleWarehouse.home().warehouse())) {
            return warehouse.list(new Sql(query), row -> row.getString(1));
        }
    }
}
