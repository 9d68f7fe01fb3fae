package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import nianbao.definition.Definitions;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/** Puts a release in force. Readers who have the old one open keep it until they close it. */
public record Publication(Run run, SqlFolder sql, Definitions definitions) {

    /** Moves the release to its place, binds its views there, and replaces the warehouse by one rename. */
    public void publish() throws SQLException, IOException {
        Releases releases = new Releases(run.home());
        if (!Files.exists(run.release())) {
            // Of a first release nothing is in the place where an older one would be.
            Path newest = releases.newest().map(releases::folder).orElse(run.release());
            Folders.publishAfter(newest, ReleaseBuilder.folder(run), run.release());
        }
        if (PublicRelease.isIn(run.release())) {
            bind(PublicRelease.of(run.release()), Views.draftedToPublish(run));
        }
        bind(run.release(), Views.drafted(run));
        putInForce(run.release().resolve(Views.FILE), run.home());
    }

    /** Makes the views of a release anew that was brought here from elsewhere. */
    public void rebind(Path release) throws SQLException, IOException {
        Files.deleteIfExists(release.resolve(Views.FILE));
        bind(release, Views.drafted(run));
    }

    private void bind(Path release, Path drafted) throws SQLException, IOException {
        Path views = release.resolve(Views.FILE);
        if (!Files.exists(views)) {
            Path bound = run.work().resolve("views").resolve(Views.FILE);
            new Views(sql, definitions).build(bound, release, Optional.of(drafted).filter(Files::exists));
            Folders.publish(bound, views);
        }
    }

    // What readers open is the release's own file under a second name, so that the release knows whether it is being read.
    static void putInForce(Path views, Home home) throws IOException {
        Path arriving = home.folder().resolve("." + Views.FILE + ".arriving");
        Files.deleteIfExists(arriving);
        Folders.linkFile(views, arriving);
        Folders.publish(arriving, home.warehouse());
        // Where it was in force already, nothing is renamed.
        Files.deleteIfExists(arriving);
    }
}
