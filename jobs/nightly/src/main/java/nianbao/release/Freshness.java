package nianbao.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.definition.Definitions;
import nianbao.warehouse.Home;
import nianbao.warehouse.SqlFolder;

/** Whether the newest release is what a run would make now. */
public record Freshness(Home home, SqlFolder sql, Definitions definitions) {

    /** Whether there is nothing that a new release could hold better; an empty warehouse has nothing to hold. */
    public boolean holds() {
        Optional<Manifest> newest = new Releases(home).newest();
        return newest.map(this::isCurrent).orElse(Landings.of(home).isEmpty());
    }

    private boolean isCurrent(Manifest manifest) {
        Path release = home.releases().resolve(manifest.run());
        return isInForce(release, manifest)
                && manifest.landings().equals(Landings.of(home))
                && manifest.definitions().equals(definitions.digest())
                && manifest.sql().equals(new Views(sql, definitions).digest());
    }

    // A crash may have come between the renames, and a home may have been moved.
    private boolean isInForce(Path release, Manifest manifest) {
        return manifest.location().equals(release.toString())
                && Files.exists(release.resolve(Views.FILE))
                && Files.exists(home.warehouse())
                && Files.isDirectory(home.exports().resolve(manifest.run()));
    }
}
