package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.sql.ViewOrder;
import nianbao.warehouse.Database;
import nianbao.warehouse.ReferenceTables;

/** A view of {@code sql/views} over a release. */
public record HandwrittenView(SqlFolder sql, String name, Path release) {

    /** The one on claims, which are held against the others once these are there. */
    static final String CLAIMS = "claim_check";

    /** Those with a row a division, form, indicator or workbook, which others are asked with again and again. */
    public static final List<String> SMALL =
            Stream.of(ReferenceTables.NAMES, List.of("submission"), Derived.OF_THE_REGISTER).flatMap(List::stream).toList();

    /** The views in an order in which they build on each other, but for that on claims. */
    public static List<HandwrittenView> all(SqlFolder sql, Path release) {
        return ViewOrder.of(sql).stream()
                .filter(name -> !name.equals(CLAIMS))
                .map(name -> new HandwrittenView(sql, name, release))
                .toList();
    }

    /** Those that some statements need, in an order in which they build on each other; making all takes a while. */
    public static List<HandwrittenView> neededBy(Collection<Sql> statements, SqlFolder sql, Path release) {
        return ViewOrder.of(sql, statements).stream().map(name -> new HandwrittenView(sql, name, release)).toList();
    }

    /** Makes those that some statements need. */
    static void createNeeded(Collection<Sql> statements, SqlFolder sql, Path release, Database database) throws SQLException {
        for (HandwrittenView view : neededBy(statements, sql, release)) {
            view.create(database);
        }
    }

    /** Makes those that some statements need, the small ones as tables: that takes longer, and each of many questions less. */
    public static List<HandwrittenView> createForMany(Collection<Sql> statements, SqlFolder sql, Path release, Database database)
            throws SQLException {
        List<HandwrittenView> views = neededBy(statements, sql, release);
        for (HandwrittenView view : views) {
            view.create(database);
            if (SMALL.contains(view.name())) {
                database.workOut(view.name());
            }
        }
        return views;
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

    /** Statements that say in a database what the view and its columns are; replacing a view drops that, so they come last. */
    Stream<String> explanations(List<String> columns, ColumnWords words) {
        Sql text = text();
        return Stream.concat(
                Stream.of(explanation("view " + name, text.comment())),
                columns.stream().map(column -> explanation("column " + name + "." + column, words.of(name, text, column))));
    }

    private static String explanation(String subject, String text) {
        return "comment on " + subject + " is " + Sql.literal(text);
    }

    /** The statement as it is written, with the place of the release open. */
    Sql text() {
        return sql.read("views/" + name);
    }
}
