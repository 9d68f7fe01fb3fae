package nianbao.status;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.run.JsonFile;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/** What the release in force leaves open. It is kept beside its views, as loading the database would take longer than a night without news. */
record ReleaseStandings(Home home, SqlFolder sql) {

    /** What is kept of a release, or else what its views say. */
    ReleaseStanding of(@Nullable String release) throws SQLException {
        if (!Files.exists(home.warehouse())) {
            return ReleaseStanding.NOTHING;
        }
        Optional<ReleaseStanding> kept = kept(release);
        return kept.isPresent() ? kept.get() : ReleaseStanding.asked(release, home, sql);
    }

    /** Keeps what the release in force leaves open, unless it is kept already. Nobody may publish another one meanwhile. */
    void keep() throws IOException, SQLException {
        Optional<String> release = new Releases(home).inForce().map(Manifest::run);
        if (release.isPresent() && kept(release.get()).isEmpty()) {
            file().write(ReleaseStanding.asked(release.get(), home, sql));
        }
    }

    private Optional<ReleaseStanding> kept(@Nullable String release) {
        return Files.exists(file().file()) ? Optional.of(file().read()).filter(one -> String.valueOf(release).equals(one.release())) : Optional.empty();
    }

    private JsonFile<ReleaseStanding> file() {
        return new JsonFile<>(home.standing(), ReleaseStanding.class);
    }
}
