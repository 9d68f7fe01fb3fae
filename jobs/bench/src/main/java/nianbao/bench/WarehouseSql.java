package nianbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs SQL, some of which stands in files beside the classes. */
record WarehouseSql(Connection connection) {

    void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Runs a file in which places such as <code>${form}</code> are filled. */
    void runFile(String name, Map<String, ?> places) throws SQLException, IOException {
        String statements = text(name);
        for (Map.Entry<String, ?> place : places.entrySet()) {
            statements = statements.replace("${" + place.getKey() + "}", String.valueOf(place.getValue()));
        }
        run(statements);
    }

    /** The first column of the first row. */
    String askOne(String query) throws SQLException {
        return ask(query, 1).get(0)[0];
    }

    /** The first columns of all rows, as texts. */
    List<String[]> ask(String query, int columns) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<String[]> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row(answer, columns));
            }
            return rows;
        }
    }

    private static String[] row(ResultSet answer, int columns) throws SQLException {
        String[] row = new String[columns];
        for (int column = 0; column < columns; column++) {
            row[column] = answer.getString(column + 1);
        }
        return row;
    }

    private static String text(String name) throws IOException {
        try (InputStream file = WarehouseSql.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
