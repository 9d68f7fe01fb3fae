package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder of cases under the test resources: each gives tables, asks one query, and says what it must answer. */
class ViewTest {

    static final Path CASES = Path.of("src/test/resources/nianbao/view/cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsTheCaseExpects(String name, @TempDir Path release) throws Exception {
        Path given = CASES.resolve(name);
        try (Connection connection = new GivenRelease(given, release).open()) {
            assertThat(answer(connection, Files.readString(given.resolve("query.sql"))))
                    .containsExactlyElementsOf(Files.readAllLines(given.resolve("expected.csv")));
        }
    }

    private static List<String> answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            List<String> lines = new ArrayList<>(List.of(names(rows.getMetaData(), width)));
            while (rows.next()) {
                lines.add(values(rows, width));
            }
            return lines;
        }
    }

    private static String names(ResultSetMetaData columns, int width) throws SQLException {
        StringJoiner names = new StringJoiner(",");
        for (int column = 1; column <= width; column++) {
            names.add(columns.getColumnLabel(column));
        }
        return names.toString();
    }

    private static String values(ResultSet row, int width) throws SQLException {
        StringJoiner values = new StringJoiner(",");
        for (int column = 1; column <= width; column++) {
            values.add(written(row.getObject(column)));
        }
        return values.toString();
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return Objects.toString(value, "");
    }
}
