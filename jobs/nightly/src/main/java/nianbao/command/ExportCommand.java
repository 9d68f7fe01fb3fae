package nianbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.bundle.BundledTables;
import nianbao.bundle.ReportDocument;
import nianbao.bundle.ReportPaper;
import nianbao.language.Language;
import nianbao.publication.PublishedRelease;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.release.ReportPages;
import nianbao.release.ShownRelease;
import nianbao.report.Place;
import nianbao.report.Report;
import nianbao.report.ReportPage;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** Folders of which nothing is left that was there before. */
    private static final List<String> WHOLE = List.of(BundledTables.FOLDER, PublishedRelease.FOLDER);

    private final SqlFolder sql = new SqlFolder(Places.sql());

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--year", paramLabel = "YEAR")
    private Integer year;

    @Option(names = "--city", paramLabel = "CITY")
    private String city;

    @Option(names = "--to", paramLabel = "DIR", defaultValue = "report")
    private Path to;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
    private Language language;

    @Option(names = "--bundle")
    private boolean bundle;

    @Option(names = "--publish")
    private boolean publish;

    @Option(names = "--internal")
    private boolean internal;

    @Override
    public Integer call() throws Exception {
        Home from = home.home();
        Manifest release = new Releases(from).inForce()
                .orElseThrow(() -> Failure.of("no_release", from.folder()));
        Run run = new Run(from, release.run());
        ShownRelease shown = internal ? ShownRelease.whole(run) : ShownRelease.published(run);
        ReportPages pages = new ReportPages(run, shown, sql);
        int newest = newest(pages.years());
        List<Place> cities = chosen(pages.cities());
        Path place = to.toAbsolutePath().normalize();
        // What gives hidden figures away never comes to its place.
        Path proven = Files.createTempDirectory(Files.createDirectories(place), ".export");
        try {
            List<Path> written = write(pages, cities, newest, proven, place);
            written.addAll(write(shown, proven));
            shown.refuseLeaks(run, proven, sql);
            for (String whole : WHOLE) {
                if (Files.exists(proven.resolve(whole))) {
                    Folders.delete(place.resolve(whole));
                }
            }
            Folders.moveInto(proven, place);
            written.forEach(file -> spec.commandLine().getOut().println(place.resolve(proven.relativize(file))));
        } finally {
            Folders.delete(proven);
        }
        return 0;
    }

    /** Writes what is about single cities; {@code place} is where that will lie. */
    private List<Path> write(ReportPages pages, List<Place> cities, int newest, Path folder, Path place) throws SQLException, IOException {
        List<Path> written = new ArrayList<>();
        for (Place one : cities) {
            String inside = cities.size() == 1 ? "" : one.folder();
            Path own = Files.createDirectories(folder.resolve(inside));
            pages.write(one.code(), newest, language, own, place.resolve(inside));
            written.add(Report.pages(own).get(0));
            if (bundle) {
                ReportPage page = pages.page(one.code(), newest, language, place.resolve(inside));
                written.add(new ReportDocument(page).write(own));
                written.add(new ReportPaper(page).write(own));
            }
        }
        return written;
    }

    private List<Path> write(ShownRelease shown, Path folder) throws SQLException, IOException {
        List<Path> written = new ArrayList<>();
        if (bundle) {
            written.add(new BundledTables(shown.views()).write(folder));
        }
        if (publish) {
            written.add(new PublishedRelease(shown.views(), sql, shown.edition()).write(folder));
        }
        return written;
    }

    private int newest(List<Integer> years) {
        if (years.isEmpty()) {
            throw Failure.of("release_is_empty");
        }
        return years.stream().filter(known -> year == null || known <= year).findFirst().orElseThrow(() -> Failure.of("no_such_year", year, years.get(years.size() - 1)));
    }

    private List<Place> chosen(List<Place> cities) {
        List<Place> chosen = cities.stream()
                .filter(known -> city == null || city.equals(known.code()) || city.equals(known.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw Failure.of("no_such_city", city, String.join(", ", cities.stream().map(known -> known.name() + " (" + known.code() + ")").toList()));
        }
        return chosen;
    }
}
