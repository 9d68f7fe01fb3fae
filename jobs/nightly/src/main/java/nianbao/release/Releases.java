package nianbao.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** The releases of a home; each passed its tests before it came here. */
public record Releases(Home home) {

    /** The newest release. */
    public Optional<Manifest> newest() {
        List<Path> releases = all();
        return releases.isEmpty() ? Optional.empty() : Optional.of(Manifest.of(releases.get(releases.size() - 1)));
    }

    List<Path> all() {
        return Folders.below(home.releases()).stream().filter(Manifest::isIn).toList();
    }
}
