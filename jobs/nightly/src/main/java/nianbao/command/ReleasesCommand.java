package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
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

@Command(name = "releases", mixinStandardHelpOptions = true,
        description = "Lists the releases, the newest last: what each holds, and what changed against the one before.",
        footer = {"added and replaced count submissions whose figures came into force, and whose figures went out of it;",
            "partitions counts the forms and years whose figures changed, overturned the statements of the one before that no longer hold:",
            "query overturned."})
final class ReleasesCommand implements Callable<Integer> {

    private static final List<String> HEAD =
            List.of("release", "made at", "figures", "added", "replaced", "partitions", "overturned", "");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${sys:nianbao.root:-.}/warehouse", scope = ScopeType.INHERIT,
            description = "Folder of the warehouse. Default: warehouse")
    private Path home;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Releases releases = new Releases(new Home(home));
        String inForce = releases.inForce().map(Manifest::run).orElse("");
        TextTable.of(HEAD, releases.all().stream().map(release -> row(release, releases, inForce)).toList()).write(out);
        out.flush();
        return 0;
    }

    private static List<?> row(Manifest release, Releases releases, String inForce) {
        List<String> marks = new ArrayList<>();
        if (release.run().equals(inForce)) {
            marks.add("in force");
        }
        if (releases.isPinned(release.run())) {
            marks.add("pinned");
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
                String.join(", ", marks));
    }

    @Command(name = "publish", mixinStandardHelpOptions = true,
            description = {"Puts a release in force that was made before: goes back, or forth again.",
                "It stays in force as long as nothing new comes: a run that finds nothing new publishes nothing. The first run",
                "that does find something publishes a release of everything that has landed, also of what you went back from.",
                "So take out of the inbox, or have corrected, what was wrong, and pin what you want to go back to again."})
    int publish(@Parameters(paramLabel = "RELEASE", description = "Its name in the list.") String release) throws Exception {
        HomeLock.alone(new Home(home), () -> {
            new Releases(new Home(home)).publish(release);
            return null;
        });
        spec.commandLine().getOut().println("Release " + release + " is in force, until a run finds something new.");
        return 0;
    }

    @Command(name = "pin", mixinStandardHelpOptions = true, description = "Keeps a release on disk however old it gets.")
    int pin(@Parameters(paramLabel = "RELEASE", description = "Its name in the list.") String release) throws Exception {
        new Releases(new Home(home)).pin(release);
        spec.commandLine().getOut().println("Release " + release + " stays on disk until it is unpinned.");
        return 0;
    }

    @Command(name = "unpin", mixinStandardHelpOptions = true, description = "Lets a release go when its time has come.")
    int unpin(@Parameters(paramLabel = "RELEASE", description = "Its name in the list.") String release) throws Exception {
        new Releases(new Home(home)).unpin(release);
        spec.commandLine().getOut().println("Release " + release + " goes when its time has come.");
        return 0;
    }
}
