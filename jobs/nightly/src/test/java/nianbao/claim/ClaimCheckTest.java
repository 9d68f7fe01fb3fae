package nianbao.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCheckTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
    private static final String HEADING = "claim,label_zh,label_en,period,value,unit,stated,precision,numerator,denominator,"
            + "form,indicator,year,division,sql,cells,must,level,message_zh,message_en,missing_zh,missing_en\n";

    @TempDir
    Path folder;

    private Database warehouse;

    @BeforeEach
    void open() throws Exception {
        warehouse = GivenWarehouse.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        warehouse.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2016      | 40  | exact    | 2016 | solved | holds",
        "2016      | 41  | exact    | 2016 | solved | differs",
        "2016      | 39  | over     | 2016 | solved | holds",
        "2016      | 40  | over     | 2016 | solved | differs",
        "2014      | 40  | exact    | 2014 | solved | cannot_be_known",
        "2018      | 40  | exact    | 2018 | solved | cannot_be_known",
        "2018      | 29  | exact    | 2018 | solved | differs",
        "2018      | 30  | at_least | 2018 | solved | holds",
        "2018      | 31  | at_least | 2018 | solved | cannot_be_known",
        "2018      | 31  | under    | 2018 | solved | cannot_be_known",
        "2018      | 30  | under    | 2018 | solved | cannot_be_known",
        "2018      | 29  | under    | 2018 | solved | differs",
        "2019      | 30  | exact    | 2019 | solved | cannot_be_known",
        "2019-01/  | 30  | exact    | 2019 | solved | holds",
        "2019      | 6   | exact    | 2019 | teams  | holds"
    })
    void a_verdict_is_given_where_what_is_missing_can_no_longer_change_it(
            String period, String value, String stated, String year, String indicator, String verdict) throws Exception {
        Checked checked = check("C1,件,cases," + period + "," + value + ",case," + stated + ",,,,crime," + indicator + "," + year
                + ",9001,,,,,,,,");

        assertThat(checked.judgement().verdict().word()).isEqualTo(verdict);
    }

    @Test
    void a_figure_comes_with_its_difference_its_coverage_and_its_cells() throws Exception {
        Checked checked = check("C1,件,cases,2016,38,case,exact,,,,crime,solved,2016,9001,,,,,,,,");

        assertThat(checked.difference()).isEqualByComparingTo("2");
        assertThat(checked.figure().reported()).isEqualTo(3);
        assertThat(checked.cells()).isEqualTo(2);
        assertThat(warehouse.list(new Sql(checked.lineage()), row -> row.getString("file") + " " + row.getString("cell")))
                .containsExactly("a.xlsx B4", "a.xlsx B5");
    }

    @Test
    void a_query_gives_a_figure_and_a_condition_its_cells() throws Exception {
        Checked checked = check("C1,比,rate,2016,1.67,ratio,rounded,0.005,,,,,,,"
                + "select 25 / 15 as value;,year = 2016 and form = 'crime',,,,,,");

        assertThat(checked.judgement().verdict()).isEqualTo(ClaimVerdict.HOLDS);
        assertThat(checked.cells()).isEqualTo(2);
    }

    @Test
    void parts_that_do_not_give_the_rate_contradict_it_whatever_the_warehouse_holds() throws Exception {
        Checked checked = check("C1,占比,share,2017,84.3,percent,rounded,0.05,118,135,,,,,,,,,,,没有,nothing");

        assertThat(checked.judgement().verdict()).isEqualTo(ClaimVerdict.CONTRADICTS_ITSELF);
        assertThat(checked.judgement().note().en()).isEqualTo("118 of 135 is 87.41%, not 84.3%; 118 of 140 would give it");
    }

    @Test
    void a_condition_between_claims_makes_a_doubt_or_a_contradiction() throws Exception {
        List<Checked> checked = checkAll(
                "C1,甲,one,2016,40,case,exact,,,,crime,solved,2016,9001,,,C1.value < C2.value,warning,疑,doubt,,",
                "C2,乙,two,2016,39,case,exact,,,,,,,,,,C2.value > C1.value,error,误,wrong,无,none",
                "C3,丙,three,2016,1,case,exact,,,,,,,,,,C3.numerator > 1,error,误,wrong,无,none");

        assertThat(checked).extracting(claim -> claim.judgement().verdict())
                .containsExactly(ClaimVerdict.HOLDS, ClaimVerdict.CONTRADICTS_ITSELF, ClaimVerdict.CANNOT_BE_KNOWN);
        assertThat(checked.get(0).judgement().note().zh()).isEqualTo("疑");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select nothing as value from roll_up",
        "select 1 as other",
        "select value from roll_up",
        "select 'x' as value",
        "selec 1",
        "copy roll_up to 'never_written.csv'",
        "drop table roll_up"
    })
    void sql_that_cannot_answer_is_refused_with_file_and_line_and_in_a_release_said(String sql) throws Exception {
        ClaimCheck check = ClaimCheck.of(List.of(file("C1,件,cases,2016,1,case,exact,,,,,,,," + sql + ",,,,,,,")), warehouse, SQL);

        assertThat(check.checked().get(0).judgement().verdict()).isEqualTo(ClaimVerdict.CANNOT_BE_KNOWN);
        assertThat(check.checked().get(0).judgement().missing().en()).startsWith("It cannot be checked: ");
        assertThatThrownBy(check::refuseBroken).isInstanceOf(Failure.class).hasMessageContaining("claims.csv:2: C1: ");
    }

    @Test
    void the_same_claims_give_the_same_rows(@TempDir Path other) throws Exception {
        ClaimsFile file = file("C1,件,cases,2016,40,case,exact,,,,crime,solved,2016,9001,,,,,,,,");

        for (Path written : List.of(folder.resolve("a.parquet"), other.resolve("b.parquet"))) {
            ClaimCheck.of(List.of(file), warehouse, SQL).write(written);
        }

        assertThat(folder.resolve("a.parquet")).hasSameBinaryContentAs(other.resolve("b.parquet"));
    }

    private Checked check(String line) throws Exception {
        return checkAll(line).get(0);
    }

    private List<Checked> checkAll(String... lines) throws Exception {
        return ClaimCheck.of(List.of(file(lines)), warehouse, SQL).refuseBroken().checked();
    }

    private ClaimsFile file(String... lines) throws IOException {
        return new ClaimsFile(Files.writeString(folder.resolve("claims.csv"), HEADING + String.join("\n", lines) + "\n"));
    }
}
