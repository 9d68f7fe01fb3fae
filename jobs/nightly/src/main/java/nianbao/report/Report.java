package nianbao.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianbao.export.Edition;
import nianbao.language.Language;
import nianbao.page.PageTemplate;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Originals;

/**
 * The pages that a release is read on. Each is one file that needs no other to be read.
 *
 * @param release has the views of the release, and the table {@code city}
 */
public record Report(Database release, SqlFolder sql, Edition edition, Language language, Originals originals) {

    // In the order in which they build on each other.
    private static final List<String> TABLES = List.of(
            "place", "below", "figure", "form_year", "ranked", "origin", "long_streak", "arrival", "cut");
    private static final PageTemplate TEMPLATE = new PageTemplate("page.jte");

    /** The cities of which there can be pages. */
    public static List<Place> cities(Database release, SqlFolder sql) throws SQLException {
        return release.list(sql.read("report/city"), Place::of);
    }

    /** The years of which there are figures, the newest first. */
    public static List<Integer> years(Database release, SqlFolder sql) throws SQLException {
        return release.list(sql.read("report/year"), row -> row.getInt("year"));
    }

    /**
     * Writes the pages of a city: one about it, and one about each of its counties and zones in a folder beside it.
     *
     * @param year the newest that they tell of
     * @param folder where they are written
     * @param place where they will lie when they are read
     */
    public void write(String city, int year, Path folder, Path place) throws SQLException, IOException {
        List<Place> places = places(city, year);
        for (Place division : places) {
            if (division.hasPage()) {
                Path target = folder.resolve(Addresses.file(division));
                Files.createDirectories(target.getParent());
                Files.writeString(target, TEMPLATE.html(page(division, places, year, place)));
            }
        }
    }

    /** What the page about a city tells, for who lays it out in other ways; {@code place} is where that will lie. */
    public ReportPage page(String city, int year, Path place) throws SQLException {
        List<Place> places = places(city, year);
        return page(places.get(0), places, year, place);
    }

    private List<Place> places(String city, int year) throws SQLException {
        for (String table : TABLES) {
            release.keep(table, query(table, year).with("city", Sql.literal(city)));
        }
        return release.list(query("shown", year), Place::of);
    }

    /** The pages of a city that lie in a folder, its own first. */
    public static List<Path> pages(Path folder) {
        if (!Files.exists(folder.resolve(Addresses.CITY))) {
            return List.of();
        }
        try (Stream<Path> pages = Files.find(folder, 2, (file, attributes) -> file.toString().endsWith(".html"))) {
            return pages.sorted(Comparator.comparing(Path::getNameCount).thenComparing(Comparator.naturalOrder())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportPage page(Place division, List<Place> places, int year, Path place) throws SQLException {
        boolean whole = division.level().equals("city");
        Asked asked = new Asked(this, division, year);
        return new ReportPage(
                new ReportWords(language),
                edition,
                division,
                whole ? null : places.get(0),
                places,
                year,
                FormLines.of(asked.list("line", FormLines.Read::of)),
                DivisionTable.of(asked.list("division_figure", DivisionTable.Read::of)),
                TileMap.of(places, asked.list("tile_place", Place::of), asked.list("tile", TileMap.Read::of)),
                asked.list("leader", Leader::of),
                asked.list("streak", LongStreak::of),
                Completeness.of(asked.list("complete", Completeness.Read::of)),
                asked.list("missing", MissingDivision::of),
                asked.list("revised", RevisedFigure::of),
                asked.list("overturned", OverturnedStatement::of),
                asked.list("break", BrokenSeries::of),
                whole ? asked.list("claim", HeldClaim::of) : List.of(),
                SourceTable.of(asked.list("source", SourceTable.Read::of)),
                new Addresses(place.toAbsolutePath().normalize(), division, originals));
    }

    /** What is asked for the page of a division. */
    private record Asked(Report report, Place division, int year) {

        <T> List<T> list(String query, Database.Row<T> row) throws SQLException {
            return report.release().list(report.query(query, year).with("division", Sql.literal(division.code())), row);
        }
    }

    private Sql query(String name, int year) {
        return sql.read("report/" + name).with("year", String.valueOf(year));
    }
}
