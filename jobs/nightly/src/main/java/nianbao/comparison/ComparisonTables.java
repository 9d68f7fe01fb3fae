package nianbao.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** Reads the tables that are compared, a form each, in the order of the sheets. */
final class ComparisonTables {

    private final Database database;
    private final SqlFolder sql;
    private final Map<Integer, Block.Place> places = new HashMap<>();
    private final Map<String, Map<Integer, SeriesLine.Item>> lines = new HashMap<>();

    /** @param database has what there is to compare as tables */
    ComparisonTables(Database database, SqlFolder sql) throws SQLException {
        this.database = database;
        this.sql = sql;
        database.list(new Sql("from place"), row -> places.put(row.getInt("place"), place(row)));
        database.list(new Sql("from line"), row -> lines
                .computeIfAbsent(row.getString("form"), form -> new HashMap<>())
                .put(row.getInt("line"), item(row)));
    }

    /** A form that has figures. */
    private record Form(String code, Title title) {}

    List<FormTable> of(Collection<String> forms) throws SQLException {
        List<FormTable> tables = new ArrayList<>();
        for (Form form : database.list(sql.read("exports/form").with("forms", Sql.literals(forms)), row -> new Form(row.getString("form"), title(row)))) {
            tables.add(of(form));
        }
        return tables;
    }

    private FormTable of(Form form) throws SQLException {
        Map<Integer, Map<Integer, List<ComparedFigure>>> figures = database
                .list(sql.read("exports/figure").with("form", Sql.literal(form.code())), new FigureRows())
                .stream()
                .collect(groupingBy(FigureRows.Figure::place, LinkedHashMap::new,
                        groupingBy(FigureRows.Figure::line, LinkedHashMap::new, mapping(FigureRows.Figure::compared, toList()))));
        Map<Integer, SeriesLine.Item> items = lines.getOrDefault(form.code(), Map.of());
        return new FormTable(form.title(), figures.entrySet().stream()
                .map(place -> new Block(Objects.requireNonNull(places.get(place.getKey())), place.getValue().entrySet().stream()
                        .map(line -> new SeriesLine(Objects.requireNonNull(items.get(line.getKey())), line.getValue()))
                        .toList()))
                .toList());
    }

    private static Block.Place place(ResultSet row) throws SQLException {
        return new Block.Place(row.getString("division_code"), row.getString("division_name"), row.getString("level"));
    }

    private static SeriesLine.Item item(ResultSet row) throws SQLException {
        return new SeriesLine.Item(
                row.getString("indicator"),
                row.getString("breakdown"),
                row.getString("category"),
                title(row),
                row.getInt("depth"),
                row.getString("unit"),
                row.getString("kind"));
    }

    private static Title title(ResultSet row) throws SQLException {
        return new Title(row.getString("title_zh"), row.getString("title_en"));
    }
}
