package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.language.Language;
import nianbao.report.Place;
import nianbao.report.Report;
import nianbao.report.ReportPage;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Originals;
import nianbao.warehouse.Run;

/** The pages that the release of a run is read on. */
public record ReportPages(Run run, ShownRelease shown, SqlFolder sql) {

    /** The tables with a row for each figure, of which the pages of a city look at its own. */
    private static final List<String> FIGURES = List.of("observation", "derived", "like_for_like");

    /** Those that may be published. */
    public ReportPages(Run run, SqlFolder sql) {
        this(run, ShownRelease.published(run), sql);
    }

    /** The cities of which there can be pages. */
    public List<Place> cities() throws SQLException {
        try (Database release = release()) {
            return Report.cities(release, sql);
        }
    }

    /** The years of which there are figures, the newest first. */
    public List<Integer> years() throws SQLException {
        try (Database release = release()) {
            return Report.years(release, sql);
        }
    }

    /**
     * Writes the pages of a city.
     *
     * @param year the newest that they tell of
     * @param folder where they are written
     * @param place where they will lie when they are read
     */
    public void write(String city, int year, Language language, Path folder, Path place) throws SQLException, IOException {
        try (Database release = release()) {
            report(release, city, language).write(city, year, folder, place);
        }
    }

    /** What the page about a city tells, for who lays it out in other ways; {@code place} is where that will lie. */
    public ReportPage page(String city, int year, Language language, Path place) throws SQLException {
        try (Database release = release()) {
            return report(release, city, language).page(city, year, place);
        }
    }

    private Report report(Database release, String city, Language language) throws SQLException {
        for (String table : FIGURES) {
            release.workOut(table, new Sql("from ${table} where division_code in (select code from city where city = ${city})")
                    .with("table", table)
                    .with("city", Sql.literal(city)));
        }
        return new Report(release, sql, shown.edition(), language, new Originals(run.home()));
    }

    /**
     * Writes those of the newest year, or takes them over from the release before, if no figure has changed since. Where there are
     * several cities they are written when they are asked for: in a night in which all have sent something they would take longer than
     * everything else.
     */
    void write(Slices slices, Slices older, Path olderExports, Path folder) throws SQLException, IOException {
        if (slices.cities().size() != 1 || slices.equals(older) && link(olderExports, folder)) {
            return;
        }
        write(slices.cities().iterator().next(), slices.newestYear(), Language.ZH, folder, run.exports());
    }

    private Database release() throws SQLException {
        Database database = Database.inMemory();
        List<Sql> questions = Stream.concat(
                        sql.names("report").stream().map(sql::read), FIGURES.stream().map(table -> new Sql("from " + table)))
                .toList();
        HandwrittenView.createForMany(questions, sql, shown.folder(), database);
        database.keep("city", new Sql("from read_parquet('${release}/city.parquet')").with("release", shown.folder()));
        return database;
    }

    // Whether the release before had pages.
    private static boolean link(Path older, Path folder) throws IOException {
        List<Path> pages = Report.pages(older);
        for (Path page : pages) {
            Path link = folder.resolve(older.relativize(page));
            Files.createDirectories(Objects.requireNonNull(link.getParent()));
            Folders.linkFile(page, link);
        }
        return !pages.isEmpty();
    }
}
