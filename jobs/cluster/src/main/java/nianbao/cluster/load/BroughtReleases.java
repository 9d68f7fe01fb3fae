package nianbao.cluster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.disclosure.HiddenCells;
import nianbao.release.Publication;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;

/** What the likeness of a home that is on no disk has of its releases: what the next one goes by. */
record BroughtReleases(NearHome place, SqlFolder sql, Definitions definitions) {

    /** Brings the newest, and all others where it matters what of small counts others may have kept of them. */
    void bring() throws IOException, SQLException {
        List<String> releases = place.releases();
        boolean hides = definitions.forms().stream().anyMatch(HiddenCells::mayBeIn);
        for (String run : releases.subList(hides ? 0 : Math.max(0, releases.size() - 1), releases.size())) {
            Path release = place.bringRelease(run);
            // What the next one overturns is asked of these.
            new Publication(new Run(place.near(), run), sql, definitions).rebind(release);
            if (place.isPublished()) {
                Files.copy(release.resolve(place.near().warehouse().getFileName()), place.near().warehouse(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
