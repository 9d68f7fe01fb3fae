package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nianbao.export.Edition;
import nianbao.report.Language;
import nianbao.report.Report;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Originals;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * The pages that a release is read on. Those of a city of which no figure changed are taken over from the release before, as its
 * workbooks are.
 */
public record ReportPages(Run run, SqlFolder sql) {

    /** Writes pages of an open release. */
    public interface Writing {
        void write(Report report) throws SQLException, IOException;
    }

    /** Has pages written in a language. */
    public void write(Language language, Writing writing) throws SQLException, IOException {
        Path release = run.release();
        try (Database database = Database.inMemory()) {
            for (HandwrittenView view : HandwrittenView.all(sql, release)) {
                view.create(database);
            }
            new HandwrittenView(sql, "claim_check", release).create(database);
            database.keep("city", new Sql("from read_parquet('${release}/city.parquet')").with("release", release));
            Edition edition = new Edition(run.name(), Manifest.of(release).madeAt());
            writing.write(new Report(database, sql, edition, language, new Originals(run.home())));
        }
    }

    /** Writes those of every city that has figures. */
    void write(Slices slices, Comparisons comparisons, Slices older, Path olderExports, Path folder) throws IOException {
        Map<String, Slices> before = older.by(Slice::city);
        for (Map.Entry<String, Slices> city : slices.by(Slice::city).entrySet()) {
            String place = comparisons.folder(city.getKey());
            if (!city.getValue().equals(before.get(city.getKey())) || !link(olderExports.resolve(place), folder.resolve(place))) {
                write(city.getKey(), city.getValue().newestYear(), folder.resolve(place), run.exports().resolve(place));
            }
        }
    }

    private void write(String city, int year, Path folder, Path place) throws IOException {
        try {
            write(Language.ZH, report -> report.write(city, year, folder, place));
        } catch (SQLException e) {
            throw new IllegalStateException("The report of " + city + " cannot be written: " + e.getMessage(), e);
        }
    }

    // Whether the release before had pages.
    private static boolean link(Path older, Path folder) throws IOException {
        List<Path> pages = Report.pages(older);
        for (Path page : pages) {
            Path link = folder.resolve(older.relativize(page));
            Files.createDirectories(link.getParent());
            Folders.linkFile(page, link);
        }
        return !pages.isEmpty();
    }
}
