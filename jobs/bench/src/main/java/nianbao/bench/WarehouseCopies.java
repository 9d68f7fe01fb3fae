package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the sample release over and over, as the cities of a province with many forms. */
record WarehouseCopies(WarehouseSql sql, Path samples, Path release) {

    void write(int cities, int forms) throws SQLException, IOException {
        Files.createDirectories(release);
        takeTables();
        sql.runFile("copies.sql", Map.of("cities", cities, "forms", forms, "samples", samples, "release", release));
        for (String[] partition : sql.ask("select distinct form, year from given order by form, year", 2)) {
            for (int copy = 1; copy <= forms; copy++) {
                write(partition[0], partition[1], copy);
            }
        }
    }

    private void write(String form, String year, int copy) throws SQLException, IOException {
        String name = copy == 1 ? form : form + "_" + copy;
        Path folder = Files.createDirectories(release.resolve("observation/form=" + name + "/year=" + year));
        Path file = folder.resolve("figures.parquet");
        sql.runFile("partition.sql", Map.of("form", form, "year", year, "copy", copy, "file", file));
    }

    // All as they are; those that have to grow are written anew afterwards.
    private void takeTables() throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".parquet")).toList();
            for (Path table : tables) {
                Files.copy(table, release.resolve(table.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
