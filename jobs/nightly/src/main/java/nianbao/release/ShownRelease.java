package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nianbao.attack.Attack;
import nianbao.attack.SeenRelease;
import nianbao.export.Audience;
import nianbao.export.Edition;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;

/**
 * A release as those see it for whom something is exported.
 *
 * @param folder where its tables and views lie
 * @param edition what exports say of themselves
 */
public record ShownRelease(Path folder, Edition edition) {

    /** What may be published. */
    public static ShownRelease published(Run run) {
        return of(run, PublicRelease.of(run.release()), Audience.PUBLIC);
    }

    /** Everything, for the office alone where some of it is not published. */
    public static ShownRelease whole(Run run) {
        return of(run, run.release(), Audience.OFFICE);
    }

    // Where nothing is hidden there is one for anybody.
    private static ShownRelease of(Run run, Path folder, Audience otherwise) {
        Audience audience = PublicRelease.isIn(run.release()) ? otherwise : Audience.ANYBODY;
        return new ShownRelease(folder, new Edition(run.name(), Manifest.of(run.release()).madeAt(), audience));
    }

    /** Fails when figures that are hidden can be worked out from what was exported to a folder. */
    public void refuseLeaks(Run run, Path exported, SqlFolder sql) throws SQLException, IOException {
        if (edition.isPublic()) {
            new Attack(seen(run), sql).refuse(exported);
        }
    }

    // The newest first.
    private static List<SeenRelease> seen(Run run) {
        Releases releases = new Releases(run.home());
        List<SeenRelease> seen = new ArrayList<>();
        for (Manifest manifest : releases.all()) {
            Path release = releases.folder(manifest);
            Path shown = PublicRelease.of(release);
            if (PublicRelease.isIn(release) && manifest.run().compareTo(run.name()) <= 0) {
                seen.add(0, new SeenRelease(release, shown, shown.resolve(Views.FILE)));
            }
        }
        return seen;
    }

    /** The database of its views. */
    public Path views() {
        return folder.resolve(Views.FILE);
    }
}
