package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckClaimsCommandTest {

    private static final String HEADING =
            "claim,label_zh,label_en,period,value,unit,stated,precision,form,indicator,year,division,sql,missing_zh,missing_en\n";

    // All tests ask one warehouse.
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void load() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass();
    }

    @Test
    void claims_are_held_against_the_warehouse_and_counted() throws Exception {
        assertThat(check("C1,调解数,Mediated,2015,12,case,exact,,mediation,mediated,2015,9001101,,,\n")).isZero();
        assertThat(out.toString())
                .contains("C1     holds    Mediated      12    12  case  1/1")
                .endsWith("1 claims: 1 holds\n");
        assertThat(check("C1,调解数,Mediated,2015,12,case,exact,,mediation,mediated,2015,9001101,,,\n", "table", "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("C1     holds    调解数  ").endsWith("共 1 项：相符 1 项\n");
    }

    @Test
    void programs_get_everything() throws Exception {
        assertThat(check("C1,调解数,Mediated,2015,13,case,exact,,mediation,mediated,2015,9001101,,,\n", "json"))
                .isZero();
        assertThat(out.toString())
                .contains("\"verdict\":\"differs\"", "\"ours\":12", "\"difference\":-1", "\"cells\":1", "\"lineage\":\"select ");
    }

    @Test
    void a_wrong_file_is_refused_with_its_line() throws Exception {
        assertThat(check("C1,调解数,Mediated,2015,a lot,case,exact,,mediation,mediated,2015,9001101,,,\n")).isEqualTo(1);
        assertThat(err.toString()).contains("claims.csv:2: value is “a lot”");
        assertThat(check("C1,调解数,Mediated,2015,1,case,exact,,,,,,select nothing from mediation,,\n")).isEqualTo(1);
        assertThat(err.toString()).contains("claims.csv:2: C1: ").contains("nothing");
        assertThat(execute("check-claims", folder + "/absent.csv", "--home", folder + "/home")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void a_query_may_stand_in_a_file_and_its_answer_go_to_one() throws Exception {
        Path sql = Files.writeString(folder.resolve("question.sql"), "-- how many\nselect 7 as number;\n");
        Path answer = folder.resolve("answer.md");

        assertThat(execute("query", "--home", folder + "/home", "--file", sql.toString(), "--format", "markdown", "--output", answer.toString()))
                .isZero();
        assertThat(answer).hasContent("| number |\n| -----: |\n|      7 |");
        assertThat(execute("query", "--home", folder + "/home", "--file", sql.toString(), "select 1")).isEqualTo(2);
        assertThat(execute("query", "--home", folder + "/home", "--format", "xlsx", "select 1")).isEqualTo(2);
    }

    private int check(String lines) throws Exception {
        return check(lines, "table");
    }

    private int check(String lines, String format, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("claims.csv"), HEADING + lines);
        return execute(Stream.concat(Stream.of("check-claims", file.toString(), "--home", folder + "/home", "--format", format), Stream.of(more)).toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
