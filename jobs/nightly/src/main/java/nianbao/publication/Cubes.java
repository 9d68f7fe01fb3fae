package nianbao.publication;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.export.ExportWords;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** The figures of a release by the place that each has in the cube of its form, as tables that last as long as the database is open. */
record Cubes(Database database, SqlFolder sql) {

    private static final List<String> TABLES = List.of("area", "span", "cube", "counted", "named_division");

    /** Takes them from the views that are at hand. */
    void make() throws SQLException {
        keep("status", new Sql("select * from (values " + statuses() + ")"
                + " as known(ordinal, code, within, title_zh, title_en, sdmx, confidentiality, symbol)"));
        for (String table : List.of("item", "missing", "figure", "silent")) {
            keep(table, read(table)
                    .with("value", TextFiles.written(Component.OBS_VALUE.column()))
                    .with("rounding", TextFiles.written(Component.ROUNDING.column())));
        }
        database.execute(new Sql("insert into figure\n${untold}")
                .with("untold", read("untold"))
                .with("not_sent", Sql.literal(PublishedStatus.NOT_SENT.code())));
        for (String table : TABLES) {
            keep(table, read(table));
        }
        keep("unit", new Sql("select * from (values " + units() + ") as known(code, title_zh, title_en)"));
    }

    /** All of them, in the order of the forms. */
    List<Cube> list() throws SQLException {
        List<Cube> cubes = database.list(new Sql("select form, title_zh, title_en from cube order by place"), row -> new Cube(
                row.getString(1), new Title(row.getString(2), row.getString(3)), List.of(), List.of(), List.of()));
        return cubes.stream().map(this::filled).toList();
    }

    /** A statement of this package, by its name. */
    Sql read(String name) {
        return sql.read("publication/" + name);
    }

    private Cube filled(Cube cube) {
        String form = Sql.literal(cube.form());
        try {
            List<CubeLine> counted = database.list(new Sql("from counted where form = " + form + " order by place"), row -> new CubeLine(
                    row.getString("indicator"),
                    row.getString("part"),
                    row.getString("within"),
                    new Title(row.getString("title_zh"), row.getString("title_en")),
                    row.getString("part_zh") == null ? null : new Title(row.getString("part_zh"), row.getString("part_en")),
                    row.getString("unit"),
                    row.getInt("decimals")));
            List<String> areas = database.list(
                    new Sql("select division_code from area where form = " + form + " order by place"), row -> row.getString(1));
            List<Integer> years = database.list(new Sql("select year from span where form = " + form + " order by place"), row -> row.getInt(1));
            return new Cube(cube.form(), cube.title(), counted, areas, years);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String table, Sql rows) throws SQLException {
        database.keepAside(table, rows);
    }

    private static String statuses() {
        return Arrays.stream(PublishedStatus.values())
                .map(status -> "(" + status.ordinal() + ", " + Sql.literals(List.of(status.code())) + ", "
                        + status.within().map(Sql::literal).orElse("null") + ", "
                        + Sql.literals(List.of(status.title().zh(), status.title().en(), status.sdmx(), String.valueOf(status.confidentiality())))
                        + ", " + (status.symbol() == 0 ? "null" : Sql.literal(PublishedStatus.written(status.symbol()))) + ")")
                .collect(Collectors.joining(", "));
    }

    private String units() throws SQLException {
        return database.list(new Sql("select distinct unit from counted order by unit"), row -> row.getString(1)).stream()
                .map(unit -> "(" + Sql.literals(List.of(unit, ExportWords.unit(unit).zh(), ExportWords.unit(unit).en())) + ")")
                .collect(Collectors.joining(", "));
    }
}
