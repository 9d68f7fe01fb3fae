package nianbao.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Whether a statement can only read. Opening the file read-only is not enough: copying writes other files. */
public record ReadOnly(String sql) {

    private static final String FLAGS = "(?is)";
    private static final String BLANK = "(\\s|--[^\\n]*\\n|/\\*.*?\\*/)*";
    private static final Pattern EXPLAIN = Pattern.compile(FLAGS + "^" + BLANK + "explain\\b(" + BLANK + "analyze\\b)?");
    // A pivot over values unknown beforehand has no tree, yet can only read as long as nothing follows it.
    private static final Pattern PIVOT = Pattern.compile(FLAGS + "^" + BLANK + "(pivot|with)\\b[^;]*;?\\s*$");

    /** DuckDB writes the tree of a SELECT, and of nothing else; what it cannot parse at all does no harm either. */
    public boolean holds(Connection database) throws SQLException {
        String explained = EXPLAIN.matcher(sql).replaceFirst("");
        return PIVOT.matcher(explained).matches() || isSelect(database, explained);
    }

    private static boolean isSelect(Connection database, String text) throws SQLException {
        String question = "select tree ->> 'error_type' from (select json_serialize_sql(?) as tree)";
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setString(1, text);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && !"not implemented".equals(answer.getString(1));
            }
        }
    }
}
