package nianbao.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.warehouse.Attached;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;

/**
 * The published views as tables: each as a text file, as Parquet and in one database that needs nothing else. Whole numbers are
 * integers, other numbers binary fractions where those give every one of them back.
 *
 * @param warehouse the published database
 */
public record BundledTables(Path warehouse) {

    private static final String DATABASE = "nianbao.duckdb";

    /** What it is written to, below a folder. */
    public static final String FOLDER = "tables";
    // By it spreadsheet programs know that a text file is in UTF-8.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final Sql VIEWS = new Sql(
            "select view_name as name, comment from duckdb_views() where database_name = '${database}' and not internal order by view_name");
    private static final Sql COLUMNS = new Sql("""
            select column_name as name, data_type as type, comment
            from duckdb_columns()
            where database_name = '${database}' and table_name = ${view}
            order by column_index""");

    /** Something with what is said of it. */
    private record Said<T>(T what, String comment) {}

    /** Writes all of them into a folder, in place of those of an earlier time, and returns where the database is. */
    public Path write(Path folder) throws SQLException, IOException {
        Path tables = folder.resolve(FOLDER);
        Folders.delete(tables);
        Files.createDirectories(tables);
        Path target = folder.resolve(DATABASE);
        Files.deleteIfExists(target);
        try (Database database = Database.inMemory();
                Attached made = database.attach(target, "bundle");
                Attached read = database.attachToRead(warehouse, "warehouse")) {
            List<Said<String>> views = database.list(
                    VIEWS.with("database", read.name()), row -> new Said<>(row.getString("name"), row.getString("comment")));
            for (Said<String> view : views) {
                List<Said<TableColumn>> columns = columns(database, read, view.what());
                // Asked once: some views take their time.
                database.keepAside("asked", new Sql("from " + read.table(view.what())));
                String table = made.table(view.what());
                List<TableColumn> typed = typed(database, columns.stream().map(Said::what).toList());
                database.execute(new Sql("create table " + table + " as select " + listed(typed, TableColumn::cast) + " from asked"));
                database.execute(comments(table, view, columns));
                database.write(tables.resolve(view.what() + ".parquet"), new Sql("from " + table));
                Sql written = new Sql("select " + listed(typed, TableColumn::written) + " from " + table);
                text(database, written, tables.resolve(view.what() + ".csv"));
            }
            return target;
        }
    }

    private static List<Said<TableColumn>> columns(Database database, Attached read, String view) throws SQLException {
        Sql columns = COLUMNS.with("database", read.name()).with("view", Sql.literal(view));
        return database.list(columns, row -> new Said<>(
                new TableColumn(row.getString("name"), row.getString("type")), row.getString("comment")));
    }

    /** The columns with the types that their figures need. */
    private static List<TableColumn> typed(Database database, List<TableColumn> columns) throws SQLException {
        Sql needed = new Sql("select " + listed(columns, TableColumn::needed) + " from asked");
        return database.list(needed, row -> {
            List<TableColumn> typed = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                typed.add(new TableColumn(columns.get(index).name(), row.getString(index + 1)));
            }
            return typed;
        }).get(0);
    }

    private static Sql comments(String table, Said<String> view, List<Said<TableColumn>> columns) {
        Stream<String> said = columns.stream().map(column ->
                "comment on column " + table + "." + column.what().quoted() + " is " + Sql.literal(column.comment()));
        return new Sql(Stream.concat(Stream.of("comment on table " + table + " is " + Sql.literal(view.comment())), said)
                .collect(Collectors.joining(";\n")));
    }

    private static String listed(List<TableColumn> columns, Function<TableColumn, String> what) {
        return columns.stream().map(what).collect(Collectors.joining(", "));
    }

    private static void text(Database database, Sql rows, Path target) throws SQLException, IOException {
        Path unmarked = target.resolveSibling(target.getFileName() + ".unmarked");
        database.execute(new Sql("copy (${rows}) to '${file}' (format csv, header)").with("rows", rows).with("file", unmarked));
        try (OutputStream marked = Files.newOutputStream(target)) {
            marked.write(MARK);
            Files.copy(unmarked, marked);
        }
        Files.delete(unmarked);
    }
}
