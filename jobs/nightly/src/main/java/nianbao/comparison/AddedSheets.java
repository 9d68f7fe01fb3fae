package nianbao.comparison;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nianbao.comparison.AddedColumn.Indicator;
import nianbao.language.Title;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** The sheets that queries of {@code sql/exports/sheets} add, each asked once for all cities. */
public final class AddedSheets implements AddedColumn.Dictionary {

    private final List<AddedSheet> sheets = new ArrayList<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Title> words = new HashMap<>();

    private AddedSheets(SqlFolder sql) {
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
    public static AddedSheets of(Path views, SqlFolder sql) throws SQLException {
        AddedSheets sheets = new AddedSheets(sql);
        try (Database database = Database.inMemory()) {
            database.reading(views, () -> sheets.ask(database, sql));
        }
        return sheets;
    }

    private void ask(Database database, SqlFolder sql) throws SQLException {
        database.list(sql.read("exports/indicator"), row -> {
            Indicator indicator = new Indicator(new Title(row.getString("title_zh"), row.getString("title_en")), row.getString("unit"));
            indicators.put(row.getString("form") + "." + row.getString("indicator"), indicator);
            return indicators.putIfAbsent(row.getString("indicator"), indicator);
        });
        for (SheetFile file : SheetFile.all(sql)) {
            try {
                sheets.add(sheet(database, file));
            } catch (SQLException e) {
                throw new SQLException("sql/exports/sheets/" + file.name() + ".sql: " + e.getMessage(), e);
            }
        }
    }

    private AddedSheet sheet(Database database, SheetFile file) throws SQLException {
        List<AddedColumn> columns = new ArrayList<>();
        List<List<AddedValue>> rows = database.list(file.sql(), row -> {
            if (columns.isEmpty()) {
                columns.addAll(columns(file, row.getMetaData()));
            }
            return values(row, columns.size());
        });
        return new AddedSheet(file, columns, rows);
    }

    /** Those of some divisions: of a sheet with a {@code division_code}, their rows. One without rows is left out. */
    public List<AddedSheet> of(Predicate<String> divisions) {
        return sheets.stream().map(sheet -> sheet.of(divisions)).filter(sheet -> !sheet.isEmpty()).toList();
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

    @Override
    public Optional<Indicator> indicator(String name) {
        return Optional.ofNullable(indicators.get(name));
    }

    @Override
    public Optional<Title> words(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
