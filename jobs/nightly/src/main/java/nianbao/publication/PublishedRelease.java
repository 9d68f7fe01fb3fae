package nianbao.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.export.Edition;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;

/**
 * What other offices are given of a release: the figures of each form as SDMX-CSV and as a PX file, what their codes mean, and what
 * describes the files to statistical programs and data catalogues. The same release gives the same bytes.
 *
 * @param warehouse the published database
 */
public record PublishedRelease(Path warehouse, SqlFolder sql, Edition edition) {

    /** What it is written to, below a folder. */
    public static final String FOLDER = "publication";
    private static final Sql CITIES = new Sql("select name from named_division where level = 'city' group by name order by min(code)");

    /** Writes it below a folder, in place of that of an earlier time, and returns where. */
    public Path write(Path folder) throws SQLException, IOException {
        Path target = folder.resolve(FOLDER);
        Folders.delete(target);
        Files.createDirectories(target);
        try (Database database = Database.inMemory()) {
            Cubes cubes = new Cubes(database, sql);
            database.reading(warehouse, cubes::make);
            write(cubes, target);
        }
        return target;
    }

    /** Writes what has been made of the views. */
    void write(Cubes figures, Path target) throws SQLException, IOException {
        Codelists codelists = new Codelists(figures.database());
        TextFiles files = new TextFiles(figures, target);
        String publisher = String.join("、", figures.database().list(CITIES, row -> row.getString(1)));
        List<Cube> cubes = figures.list();
        Map<String, Title> divisions = codelists.divisions().stream().collect(Collectors.toMap(Code::id, Code::name));
        List<PublishedTable> tables = new ArrayList<>();
        for (Cube cube : cubes) {
            tables.add(files.write(cube));
            new PxFile(cube, divisions, publisher, edition).write(files);
        }
        for (CodeTables codes : CodeTables.values()) {
            tables.add(files.write(codes));
        }
        StructureFile structure = new StructureFile(cubes, codelists.all(), edition);
        for (SdmxVersion version : SdmxVersion.values()) {
            structure.write(target, version);
        }
        Described described = new Described(publisher, cubes, tables, edition, target);
        new CsvwFile(described).write();
        new DataPackageFile(described).write();
        new CatalogueFile(described).write();
    }
}
