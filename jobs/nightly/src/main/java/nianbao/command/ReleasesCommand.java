package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianbao.query.TextTable;
import nianbao.release.Change;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(name = "releases", mixinStandardHelpOptions = true)
final class ReleasesCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of("release", "made_at", "figures", "added", "replaced", "partitions", "overturned");

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Verbosity verbosity;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/warehouse", scope = ScopeType.INHERIT)
    private Path home;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Releases releases = new Releases(new Home(home));
        String inForce = releases.inForce().map(Manifest::run).orElse("");
        CommandWords words = language.words();
        List<String> head = Stream.concat(HEAD.stream().map(column -> words.of("releases_" + column)), Stream.of("")).toList();
        TextTable.of(head, releases.all().stream().map(release -> row(release, releases, inForce, words)).toList()).write(out);
        out.flush();
        return 0;
    }

    private static List<?> row(Manifest release, Releases releases, String inForce, CommandWords words) {
        List<String> marks = new ArrayList<>();
        if (release.run().equals(inForce)) {
            marks.add(words.of("releases_in_force"));
        }
        if (releases.isPinned(release.run())) {
            marks.add(words.of("releases_pinned"));
        }
        Change change = release.change();
        return Arrays.asList(
                release.run(),
                release.madeAt().toString(),
                change == null ? null : change.figures(),
                change == null ? null : change.added(),
                change == null ? null : change.replaced(),
                change == null ? null : change.partitions(),
                change == null ? null : change.overturned(),
                String.join(words.of("between"), marks));
    }

    @Command(name = "publish", mixinStandardHelpOptions = true)
    int publish(@Parameters(paramLabel = "RELEASE") String release) throws Exception {
        HomeLock.alone(new Home(home), () -> {
            new Releases(new Home(home)).publish(release);
            return null;
        });
        spec.commandLine().getOut().println(language.words().of("releases_published", release));
        return 0;
    }

    @Command(name = "pin", mixinStandardHelpOptions = true)
    int pin(@Parameters(paramLabel = "RELEASE") String release) throws Exception {
        new Releases(new Home(home)).pin(release);
        spec.commandLine().getOut().println(language.words().of("releases_stays", release));
        return 0;
    }

    @Command(name = "unpin", mixinStandardHelpOptions = true)
    int unpin(@Parameters(paramLabel = "RELEASE") String release) throws Exception {
        new Releases(new Home(home)).unpin(release);
        spec.commandLine().getOut().println(language.words().of("releases_goes", release));
        return 0;
    }
}
