package nianbao.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text of SQL that may be nothing but queries. A file that is opened read-only, and a connection that reaches no other, are
 * not enough: copying writes among the files that the views read.
 */
public record ReadOnly(String sql) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BLANK = "(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*";
    private static final Pattern EXPLAIN =
            Pattern.compile("(?is)^" + BLANK + "explain\\b" + BLANK + "(analyze\\b)?");

    /**
     * The text as it may be executed.
     *
     * @throws SQLException if the database cannot parse it, or it holds anything but queries
     */
    public String statement(Connection database) throws SQLException {
        Matcher explain = EXPLAIN.matcher(sql);
        if (!explain.find()) {
            return queries(database, sql);
        }
        // Put together anew, so that nothing but what was looked at follows.
        String beginning = explain.group(1) == null ? "explain " : "explain analyze ";
        return beginning + queries(database, sql.substring(explain.end()));
    }

    private static String queries(Connection database, String text) throws SQLException {
        JsonNode parsed = parsed(database, text);
        if (parsed.path("error").asBoolean()) {
            throw objection(parsed, text);
        }
        JsonNode statements = parsed.path("statements");
        if (statements.isEmpty()) {
            throw new Unanswerable(Failure.title("no_query"));
        }
        QueryTree tree = new QueryTree(statements);
        if (!tree.isOfQueries()) {
            throw new Unanswerable(Failure.title("no_query"));
        }
        Optional<String> function = tree.foreignFunction();
        if (function.isPresent()) {
            throw new Unanswerable(Failure.title("query_reads_elsewhere", function.get()));
        }
        return text;
    }

    // DuckDB writes the tree of queries, and of nothing else.
    private static JsonNode parsed(Connection database, String text) throws SQLException {
        String question = "select cast(json_serialize_sql(?, skip_null := true, skip_empty := true) as varchar)";
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setString(1, text);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return JSON.readTree(answer.getString(1));
            }
        }
    }

    private static SQLException objection(JsonNode parsed, String text) {
        return parsed.path("error_type").asString().equals("parser")
                ? new SQLException("Parser Error: " + parsed.path("error_message").asString() + place(parsed, text))
                : new Unanswerable(Failure.title("no_query"));
    }

    private static String place(JsonNode parsed, String text) {
        int position = parsed.path("position").asInt(0);
        String before = text.substring(0, Math.min(position, text.length()));
        long line = before.chars().filter(letter -> letter == '\n').count() + 1;
        return " (line " + line + ", column " + (before.length() - before.lastIndexOf('\n')) + ")";
    }
}
