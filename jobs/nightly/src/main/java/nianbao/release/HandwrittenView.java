package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * A view of {@code sql/views} over a release. The rows of a stored view are worked out once, when the release is made;
 * what is published under its name then only reads them.
 */
record HandwrittenView(SqlFolder sql, String name, Path release) {

    /** The views in the order in which they build on each other. */
    static List<HandwrittenView> all(SqlFolder sql, Path release) {
        return sql.list("views/views.txt").stream()
                .map(name -> new HandwrittenView(sql, name, release))
                .toList();
    }

    boolean isStored() {
        return sql.list("views/stored.txt").contains(name);
    }

    /** Makes the view as it is written. */
    void create(Database database) throws SQLException {
        database.execute(text().with("release", release));
    }

    /** The rows of one form, as the written view gives them. */
    Sql rows(Database database, String form) throws SQLException {
        String columns = columns(database).stream()
                .filter(column -> !column.equals("form"))
                .collect(Collectors.joining(", "));
        return new Sql("select " + columns + " from " + name + " where form = " + Sql.literal(form)
                + " order by indicator, breakdown nulls first, category nulls first, division_code");
    }

    /** Replaces the view by one with the same columns that reads the rows that were stored. */
    void readStored(Database database) throws SQLException {
        String select = "create or replace view " + name + " as select " + String.join(", ", columns(database))
                + " from read_parquet('${release}/" + name + "/*/*.parquet',"
                + " hive_partitioning = true, hive_types = {'form': varchar})";
        database.execute(new Sql(select).with("release", release));
    }

    /** Says in the database what the view and its columns are; replacing a view drops that, so it comes last. */
    void explain(Database database, ColumnWords words) throws SQLException {
        StringJoiner comments = new StringJoiner(";\n");
        comments.add(comment("view " + name, text().comment()));
        for (String column : columns(database)) {
            comments.add(comment("column " + name + "." + column, words.of(name, column)));
        }
        database.execute(new Sql(comments.toString()));
    }

    private static String comment(String subject, String text) {
        return "comment on " + subject + " is " + Sql.literal(text);
    }

    private Sql text() {
        return sql.read("views/" + name);
    }

    private List<String> columns(Database database) throws SQLException {
        return database.list(new Sql("from (describe " + name + ")"), row -> row.getString("column_name"));
    }
}
