package nianbao.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;

/** Whether the newest release is what a run would make now, by the marks of what it goes by. */
public record Freshness(Home home, Fingerprint marks) {

    /** Whether there is nothing that a new release could hold better; an empty warehouse has nothing to hold. */
    public boolean holds() {
        return holds(manifest -> Files.isDirectory(home.exports().resolve(manifest.run())));
    }

    /** The same, whether or not the release was exported. */
    public boolean isPublished() {
        return holds(manifest -> true);
    }

    private boolean holds(Predicate<Manifest> condition) {
        return new Releases(home).newest()
                .map(manifest -> isCurrent(manifest) && condition.test(manifest))
                .orElse(new Landings(home).runs().isEmpty());
    }

    private boolean isCurrent(Manifest manifest) {
        Path release = home.releases().resolve(manifest.run());
        return isInForce(release, manifest)
                && manifest.landings().equals(new Landings(home).runs())
                && manifest.definitions().equals(marks.definitions())
                && manifest.sql().equals(marks.sql());
    }

    // A crash may have come between the renames, and a home may have been moved.
    private boolean isInForce(Path release, Manifest manifest) {
        return manifest.location().equals(release.toString())
                && Files.exists(release.resolve(Views.FILE))
                && Files.exists(home.warehouse());
    }
}
