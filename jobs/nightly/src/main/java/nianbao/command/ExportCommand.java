package nianbao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.release.ReportPages;
import nianbao.report.Language;
import nianbao.report.Place;
import nianbao.report.Report;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the report of a year from the release in force: a page for the city, and one for each county and zone.",
        footer = "Each page is one file, which opens in any browser, from a file share as well, and prints on A4.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/warehouse",
            description = "Folder of the warehouse. Default: warehouse")
    private Path home;

    @Option(names = "--year", paramLabel = "YEAR", description = "The newest year to tell of. Default: the newest with figures")
    private Integer year;

    @Option(names = "--city", paramLabel = "CITY", description = "The name or code of a city, where there are several. Default: all")
    private String city;

    @Option(names = "--to", paramLabel = "DIR", defaultValue = "report", description = "Where to write. Default: report")
    private Path to;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "The language of the pages. Default: zh")
    private Language language;

    @Override
    public Integer call() throws Exception {
        Home place = new Home(home);
        String release = new Releases(place).inForce().map(Manifest::run)
                .orElseThrow(() -> new Failure("There is no release in " + place.folder() + ". Run ./nianbao nightly first."));
        new ReportPages(new Run(place, release), new SqlFolder(Places.sql())).write(language, this::write);
        return 0;
    }

    private int newest(List<Integer> years) {
        if (years.isEmpty()) {
            throw new Failure("The release in force has no figures to tell of.");
        }
        return years.stream().filter(known -> year == null || known <= year).findFirst().orElseThrow(() -> new Failure(
                "There are no figures of " + year + " or before; the first are of " + years.get(years.size() - 1) + "."));
    }

    private void write(Report report) throws SQLException, IOException {
        int newest = newest(report.years());
        List<Place> all = report.cities();
        List<Place> asked = city == null ? all : all.stream().filter(known -> city.equals(known.code()) || city.equals(known.name())).toList();
        if (asked.isEmpty()) {
            throw new Failure("There is no city " + Optional.ofNullable(city).orElse("") + " in the register. It has "
                    + String.join(", ", all.stream().map(known -> known.name() + " (" + known.code() + ")").toList()) + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Place one : asked) {
            Path folder = (asked.size() == 1 ? to : to.resolve(one.code() + "-" + one.name())).toAbsolutePath().normalize();
            Files.createDirectories(folder);
            report.write(one.code(), newest, folder, folder);
            out.println(folder.resolve("report.html"));
        }
        out.flush();
    }
}
