package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** A view of {@code sql/views} over a release. */
public record HandwrittenView(SqlFolder sql, String name, Path release) {

    /** The one on claims, which are held against the others once these are there. */
    static final String CLAIMS = "claim_check";

    /** The views in an order in which they build on each other, but for that on claims. */
    public static List<HandwrittenView> all(SqlFolder sql, Path release) {
        return ViewOrder.of(sql).stream()
                .filter(name -> !name.equals(CLAIMS))
                .map(name -> new HandwrittenView(sql, name, release))
                .toList();
    }

    /** Whether it reads files of the release itself, instead of other views. */
    public boolean readsFiles() {
        return text().text().contains("${release}");
    }

    /** Whether it reads a table that is divided by form and year. */
    public boolean isDivided() {
        return text().text().contains("/*/*/*.parquet");
    }

    /** What finds rows that the view's key does not tell apart; nothing for a view that says of no key. */
    public Optional<Sql> repeated() {
        return text().comment("key").map(key -> sql.read("verify/key").with("key", key).with("view", name));
    }

    /** Makes the view as it is written. */
    public void create(Database database) throws SQLException {
        database.execute(text().with("release", release));
    }

    /** Says in the database what the view and its columns are; replacing a view drops that, so it comes last. */
    void explain(Database database, ColumnWords words) throws SQLException {
        Sql text = text();
        StringJoiner comments = new StringJoiner(";\n");
        comments.add(comment("view " + name, text.comment()));
        for (String column : columns(database)) {
            comments.add(comment("column " + name + "." + column, words.of(name, text, column)));
        }
        database.execute(new Sql(comments.toString()));
    }

    private static String comment(String subject, String text) {
        return "comment on " + subject + " is " + Sql.literal(text);
    }

    /** The statement as it is written, with the place of the release open. */
    Sql text() {
        return sql.read("views/" + name);
    }

    private List<String> columns(Database database) throws SQLException {
        return database.list(new Sql("from (describe " + name + ")"), row -> row.getString("column_name"));
    }
}
