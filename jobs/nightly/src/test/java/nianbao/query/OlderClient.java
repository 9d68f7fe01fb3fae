package nianbao.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A program of somebody else, which knows nothing of the project and reads a warehouse with the DuckDB that it is given. */
final class OlderClient {

    private static final String VIEWS = """
            select v.view_name, v.comment, bool_or(c.column_name = 'value' and c.data_type like 'DECIMAL%') as has_value
            from duckdb_views() v join duckdb_columns() c on c.table_name = v.view_name
            where not v.internal
            group by v.view_name, v.comment
            order by v.view_name""";

    private OlderClient() {}

    /** @param arguments the warehouse; of each view a line goes to the output: its comment, how many rows it has, and what its figures add up to */
    public static void main(String[] arguments) throws SQLException {
        Properties reading = new Properties();
        reading.setProperty("duckdb.read_only", "true");
        try (Connection warehouse = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], reading);
                Statement statement = warehouse.createStatement()) {
            List<String> questions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(VIEWS)) {
                while (rows.next()) {
                    String name = rows.getString("view_name");
                    String figures = rows.getBoolean("has_value") ? "sum(value)" : "0";
                    questions.add("select '" + name + " ' || count(*) || ' ' || coalesce(" + figures + ", 0) from \"" + name + "\"");
                    System.out.println(name + ": " + rows.getString("comment").replace('\n', ' '));
                }
            }
            for (String question : questions) {
                try (ResultSet rows = statement.executeQuery(question)) {
                    rows.next();
                    System.out.println(rows.getString(1));
                }
            }
        }
    }
}
