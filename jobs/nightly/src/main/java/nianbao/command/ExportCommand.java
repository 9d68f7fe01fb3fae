package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

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
        Home place = home.home();
        Manifest release = new Releases(place).inForce()
                .orElseThrow(() -> Failure.of("no_release", place.folder()));
        Run run = new Run(place, release.run());
        ShownRelease shown = internal ? ShownRelease.whole(run) : ShownRelease.published(run);
        ReportPages pages = new ReportPages(run, shown, new SqlFolder(Places.sql()));
        int newest = newest(pages.years());
        List<Place> cities = chosen(pages.cities());
        PrintWriter out = spec.commandLine().getOut();
        for (Place one : cities) {
            Path folder = (cities.size() == 1 ? to : to.resolve(one.folder())).toAbsolutePath().normalize();
            Files.createDirectories(folder);
            pages.write(one.code(), newest, language, folder, folder);
            out.println(Report.pages(folder).get(0));
            if (bundle) {
                ReportPage page = pages.page(one.code(), newest, language, folder);
                out.println(new ReportDocument(page).write(folder));
                out.println(new ReportPaper(page).write(folder));
            }
            out.flush();
        }
        if (bundle) {
            out.println(new BundledTables(shown.views()).write(to.toAbsolutePath().normalize()));
        }
        if (publish) {
            out.println(new PublishedRelease(shown.views(), new SqlFolder(Places.sql()), shown.edition()).write(to.toAbsolutePath().normalize()));
        }
        shown.refuseLeaks(run, to.toAbsolutePath().normalize(), new SqlFolder(Places.sql()));
        return 0;
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
