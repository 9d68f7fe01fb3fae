package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.view.GivenRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideViewTest {

    private static final Path GIVEN = Path.of("src/test/resources/nianbao/view/cases/sums_carry_their_coverage");
    private static final Path FORMS = Path.of("src/test/resources/nianbao/release");

    @TempDir
    Path release;

    @Test
    void hasOneRowADivisionAndYearAndOneColumnAnIndicator() throws Exception {
        assertThat(answer("""
                select year, division_code, division_name, level, parent_code, reported, expected,
                    disputes_mediated, disputes_settled
                from mediation
                where level in ('city', 'county', 'zone', 'township')
                order by division_code
                """)).containsExactly(
                "2014|371500|聊城市|city|370000|3|5|150.500000|null",
                "2014|371502|东昌府区|county|371500|2|3|150.000000|null",
                "2014|371502008|蒋官屯街道|township|371502|1|1|100.000000|null",
                "2014|371502101|侯营镇|township|371502|1|1|50.000000|null",
                "2014|371523|茌平县|county|371500|1|2|0.500000|null",
                "2014|371523109|贾寨镇|township|371523|1|1|0.500000|null",
                "2014|3715Z1|经济技术开发区|zone|371500|1|1|100.000000|null");
    }

    @Test
    void saysWhatItsColumnsAre() throws Exception {
        assertThat(answer("""
                select comment from duckdb_views() where view_name = 'mediation'
                union all
                select comment from duckdb_columns()
                where table_name = 'mediation' and column_name = 'disputes_settled'
                """))
                .satisfiesExactly(
                        view -> assertThat(view).startsWith("人民调解 / People's mediation: "),
                        column -> assertThat(column).isEqualTo("调解成功数 / Disputes' settlements (case)"));
    }

    @Test
    void says_so_in_the_order_of_the_columns_whatever_process_asks() {
        assertThat(new WideView(definition("wide")).statements().stream()
                        .filter(statement -> statement.startsWith("comment on column"))
                        .map(statement -> statement.replaceAll("comment on column \"mediation\"\\.\"(\\w+)\" is .*", "$1")))
                .containsExactly(
                        "year",
                        "period_start",
                        "period_end",
                        "division_code",
                        "division_name",
                        "level",
                        "parent_code",
                        "reported",
                        "expected",
                        "disputes_mediated",
                        "disputes_settled");
    }

    @Test
    void refusesAnIndicatorThatWouldHideAColumn() {
        Definition definition = definition("clash");
        assertThatThrownBy(() -> new WideView(definition)).hasMessageContaining("can be called year");
    }

    private List<String> answer(String query) throws Exception {
        try (Connection connection = new GivenRelease(GIVEN, release).open();
                Statement statement = connection.createStatement()) {
            for (String sql : new WideView(definition("wide")).statements()) {
                statement.execute(sql);
            }
            return rows(statement.executeQuery(query));
        }
    }

    private static List<String> rows(ResultSet answer) throws SQLException {
        List<String> rows = new ArrayList<>();
        while (answer.next()) {
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                values.add(String.valueOf(answer.getObject(column)));
            }
            rows.add(String.join("|", values));
        }
        return rows;
    }

    private static Definition definition(String folder) {
        return Definitions.load(FORMS.resolve(folder)).forms().get(0);
    }
}
