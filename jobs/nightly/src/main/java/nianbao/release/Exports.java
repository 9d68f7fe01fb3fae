package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.export.Edition;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/**
 * What people read of a release that is in force: the comparison of its city, or of each city where there are several.
 * That of a city of which nothing changed is taken over, and goes on naming the release for which it was written.
 */
public record Exports(Run run, SqlFolder sql) {

    private static final String ONLY = "comparison.xlsx";

    /** Where the comparison of a run's release is; where there are several, their folder. */
    public static Path comparison(Run run) {
        Path only = run.exports().resolve(ONLY);
        return Files.exists(only) ? only : run.exports();
    }

    /** Writes all exports and puts them in place together. */
    public void write() throws SQLException, IOException {
        if (Files.exists(run.exports())) {
            return;
        }
        Path folder = Files.createDirectories(run.work().resolve("exports"));
        Pieces made = Pieces.of(run.release());
        Manifest manifest = Manifest.of(run.release());
        Optional<Manifest> older = new Releases(run.home()).alike(manifest);
        for (Map.Entry<String, String> file : files(made).entrySet()) {
            CityComparison comparison = new CityComparison(file.getKey(), made, run, sql);
            put(comparison, new Edition(run.name(), manifest.madeAt()), older.map(Manifest::run), folder.resolve(file.getValue()));
        }
        Folders.publish(folder, run.exports());
    }

    private void put(CityComparison comparison, Edition edition, Optional<String> older, Path file)
            throws SQLException, IOException {
        Optional<Path> same = older.map(name -> new Run(run.home(), name))
                .filter(release -> comparison.isSameIn(Pieces.of(release.release())))
                .map(release -> release.exports().resolve(file.getFileName()))
                .filter(Files::exists);
        if (same.isPresent()) {
            Folders.linkFile(same.get(), file);
        } else {
            comparison.write(edition, file);
        }
    }

    /** The name of the workbook of each city. */
    private Map<String, String> files(Pieces made) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        for (Slice slice : Pieces.slices(made.notIn(Pieces.NONE))) {
            files.put(slice.city(), "comparison-" + slice.city() + ".xlsx");
        }
        if (files.size() == 1) {
            files.replaceAll((city, file) -> ONLY);
            return files;
        }
        try (Database database = Database.inMemory()) {
            database.list(sql.read("exports/city").with("release", run.release()), row ->
                    files.replace(row.getString("code"), "comparison-" + row.getString("code") + "-" + safe(row.getString("name")) + ".xlsx"));
        }
        return files;
    }

    // The name of a division comes from the register, where anything may stand.
    private static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "_");
    }
}
