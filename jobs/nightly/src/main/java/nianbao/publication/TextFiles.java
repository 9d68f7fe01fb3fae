package nianbao.publication;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.bundle.TableColumn;
import nianbao.export.ExportWords;
import nianbao.language.Title;
import nianbao.sql.Sql;

/** The files of rows, which DuckDB writes. */
record TextFiles(Cubes cubes, Path folder) {

    private static final String NUMBER = "DECIMAL(28,6)";
    // Neither a comma nor a quotation mark means anything in such a line; the sign between columns is one that no text has.
    private static final String LINES = "format csv, header false, quote '', escape '', delimiter '\u0001'";
    // Lines end as RFC 4180 wants it, on which SDMX-CSV is built: some programs find nothing in a file whose lines end otherwise.
    private static final String TABLE = "format csv, header, new_line '\\r\\n'";

    /** A unit as people read it. */
    static Title unit(String unit) {
        return ExportWords.unit(unit);
    }

    /** The figures of a cube as SDMX-CSV. */
    PublishedTable write(Cube cube) throws SQLException {
        PublishedTable table = cube.table();
        copy(filled("table", cube)
                .with("dataflow", Sql.literal(cube.dataflow()))
                .with("columns", Arrays.stream(Component.values()).skip(1).map(Component::name).collect(Collectors.joining(", "))),
                table.in(folder), TABLE);
        return table;
    }

    /** What codes mean. */
    PublishedTable write(CodeTables codes) throws SQLException {
        PublishedTable table = codes.table();
        String columns = table.columns().stream().map(TextFiles::written).collect(Collectors.joining(", "));
        Sql rows = cubes.read(table.name())
                .with("agency", Sql.literal(StructureFile.AGENCY + ":"))
                .with("version", Sql.literal("(" + StructureFile.VERSION + ")"));
        copy(new Sql("select " + columns + " from (" + rows.text() + ") as listed"), table.in(folder), TABLE);
        return table;
    }

    /** The cells of a cube as PX has them. */
    Path cells(Cube cube, Path file) throws SQLException {
        String nothing = Sql.literal(PublishedStatus.written(PublishedStatus.NOTHING));
        String cells = IntStream.range(0, cube.years().size())
                .mapToObj(span -> "coalesce(any_value(cell) filter (where span = " + span + "), " + nothing + ")")
                .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
        return copy(filled("cell", cube)
                .with("cells", cells)
                .with("lines", String.valueOf(cube.lines())), file, LINES);
    }

    /** What PX says of single cells of a cube. */
    Path attributes(Cube cube, Path file) throws SQLException {
        return copy(filled("attribute", cube)
                .with("held_back", Sql.literal(PublishedStatus.HELD_BACK.code())), file, LINES);
    }

    private Sql filled(String name, Cube cube) {
        return cubes.read(name).with("form", Sql.literal(cube.form()));
    }

    private Path copy(Sql rows, Path file, String how) throws SQLException {
        cubes.database().execute(new Sql("copy (\n${rows}\n) to '${file}' (${how})").with("rows", rows).with("how", how).with("file", file));
        return file;
    }

    /** A column as it is written. */
    static String written(PublishedColumn column) {
        return new TableColumn(column.name(), switch (column.type()) {
            case NUMBER -> NUMBER;
            case TEXT -> "VARCHAR";
            case YEAR, COUNT -> "INTEGER";
        }).written();
    }
}
