package nianbao.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.language.Language;
import nianbao.run.Moment;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page that tells how things stand, as a file of the home, which readers see whole or not at all. */
public record StatusFile(Home home, SqlFolder sql, Language language) {

    private static final Logger LOG = LoggerFactory.getLogger(StatusFile.class);

    /** Writes it at the end of a run, who holds the home's lock. No run is to fail because it could not be told of. */
    public void afterRun() {
        try {
            new ReleaseStandings(home, sql).keep();
            replace();
        } catch (IOException | SQLException | RuntimeException e) {
            if (e instanceof SQLException asked && Database.isInterrupted(asked)) {
                LOG.info("{} is left to the next run, as this one was told to end", home.statusPage());
                return;
            }
            LOG.error("{} could not be written, so that it tells of an earlier run: {}. See that the home has room and can be"
                    + " written to; ./nianbao status tells the same.", home.statusPage(), e.toString());
        }
    }

    /** Writes it between runs; while one is at work it is left to that one. */
    public void betweenRuns() throws IOException {
        try (HomeLock lock = HomeLock.take(home)) {
            LOG.debug("{} is written anew under {}", home.statusPage(), lock);
            afterRun();
        } catch (Failure busy) {
            LOG.debug("{}", busy.getMessage());
        }
    }

    private void replace() throws IOException, SQLException {
        Moment moment = Moment.here();
        HomeStatus status = HomeStatus.of(home, sql, moment, StatusPage.RUNS);
        Path arriving = home.folder().resolve(".status.html.arriving");
        Files.writeString(arriving, new StatusPage(status, language, moment, false, true).html());
        Folders.publish(arriving, home.statusPage());
    }
}
