package nianbao.comparison;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.comparison.AddedColumn.Indicator;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** The sheets that queries of {@code sql/exports/sheets} add, each asked once for all cities. */
public final class AddedSheets implements AddedColumn.Dictionary, AutoCloseable {

    private static final String DIVISION = "division_code";

    private final Database database;
    private final List<SheetFile> files;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Title> words = new HashMap<>();

    private AddedSheets(Database database, SqlFolder sql) {
        this.database = database;
        this.files = SheetFile.all(sql);
        for (String line : sql.list("exports/sheets/columns.txt")) {
            int colon = line.indexOf(':');
            words.put(line.substring(0, colon), Title.halves(line.substring(colon + 1).strip()));
        }
    }

    /**
     * Asks what each sheet shows of a release.
     *
     * @param views the database of its views
     */
    public static AddedSheets of(Path release, Path views, SqlFolder sql) throws SQLException {
        Database database = Database.inMemory();
        AddedSheets sheets = new AddedSheets(database, sql);
        database.keep("city", new Sql("from read_parquet('${release}/city.parquet')").with("release", release));
        database.reading(views, () -> sheets.ask(sql.read("exports/indicator")));
        return sheets;
    }

    private void ask(Sql known) throws SQLException {
        database.list(known, row -> {
            Indicator indicator = new Indicator(new Title(row.getString("title_zh"), row.getString("title_en")), row.getString("unit"));
            indicators.put(row.getString("form") + "." + row.getString("indicator"), indicator);
            return indicators.putIfAbsent(row.getString("indicator"), indicator);
        });
        for (SheetFile file : files) {
            try {
                database.keepAside(table(file), file.sql());
            } catch (SQLException e) {
                throw new SQLException("sql/exports/sheets/" + file.name() + ".sql: " + e.getMessage(), e);
            }
        }
    }

    /** Those of some cities: of a sheet with a {@code division_code}, the rows of their divisions. One without rows is left out. */
    public List<AddedSheet> of(Collection<String> cities) throws SQLException {
        if (cities.isEmpty()) {
            return List.of();
        }
        List<AddedSheet> sheets = new ArrayList<>();
        for (SheetFile file : files) {
            List<AddedColumn> columns = new ArrayList<>();
            Sql query = isDivided(file)
                    ? new Sql("from ${table} where division_code in (select code from city where city in (${cities}))")
                            .with("cities", Sql.literals(cities))
                    : new Sql("from ${table}");
            List<List<AddedValue>> rows = database.list(query.with("table", table(file)), row -> {
                if (columns.isEmpty()) {
                    columns.addAll(columns(file, row.getMetaData()));
                }
                return values(row, columns.size());
            });
            if (!rows.isEmpty()) {
                sheets.add(new AddedSheet(file, columns, rows));
            }
        }
        return sheets;
    }

    private boolean isDivided(SheetFile file) throws SQLException {
        return database.list(new Sql("from (describe ${table})").with("table", table(file)), row -> row.getString("column_name"))
                .contains(DIVISION);
    }

    private List<AddedColumn> columns(SheetFile file, ResultSetMetaData answer) throws SQLException {
        List<AddedColumn> columns = new ArrayList<>();
        for (int column = 1; column <= answer.getColumnCount(); column++) {
            columns.add(AddedColumn.of(answer.getColumnName(column), file, this));
        }
        return columns;
    }

    private static List<AddedValue> values(ResultSet row, int columns) throws SQLException {
        List<AddedValue> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            values.add(AddedValue.of(row.getObject(column)));
        }
        return values;
    }

    private static String table(SheetFile file) {
        return "\"sheet " + file.name().replace("\"", "\"\"") + '"';
    }

    @Override
    public Optional<Indicator> indicator(String name) {
        return Optional.ofNullable(indicators.get(name));
    }

    @Override
    public Optional<Title> words(String name) {
        return Optional.ofNullable(words.get(name));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
