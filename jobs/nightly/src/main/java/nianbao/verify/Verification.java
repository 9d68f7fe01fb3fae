package nianbao.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import nianbao.release.ReleaseBuilder;
import nianbao.release.ReleaseSubset;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Memory;
import nianbao.warehouse.PartitionKey;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;

/**
 * Runs every test of {@code sql/tests} on a release that nobody sees yet; a row is a failure. The tests look at all that
 * differs from the release before, a part after the other, and at everything when what the rows follow from has changed
 * besides the figures.
 */
public final class Verification {

    // So much the hungriest test takes for a figure, whatever form it is of.
    private static final long BYTES = 2_700;

    private final Run run;
    private final SqlFolder sql;
    private @Nullable Iterator<List<PartitionKey>> parts;
    private @Nullable DataTests trial;

    public Verification(Run run, SqlFolder sql) {
        this.run = run;
        this.sql = sql;
    }

    /**
     * Tests the next part, and fails, naming each broken test with its first rows, unless every test gives none.
     *
     * @return whether there are more parts
     */
    public boolean next() throws SQLException, IOException {
        // A run that was killed while it published finds the release in its place, where only what has passed comes.
        if (Files.exists(run.release())) {
            return false;
        }
        if (parts == null) {
            parts = new Batches(ReleaseBuilder.folder(run), sql, Memory.holds(BYTES)).of(changes().partitions()).iterator();
        }
        boolean more = false;
        try {
            test(ReleaseSubset.of(ReleaseBuilder.folder(run), parts.next(), run.work().resolve("verified")));
            more = parts.hasNext();
            return more;
        } finally {
            if (!more && trial != null) {
                trial.close();
            }
        }
    }

    private void test(ReleaseSubset extract) throws SQLException {
        if (trial == null) {
            trial = DataTests.in(extract.folder(), sql, new Landings(run.home()), changes().arrived());
            pass(trial.complaints());
        }
        pass(trial.complaints(extract));
    }

    private void pass(String broken) {
        if (!broken.isEmpty()) {
            throw Failure.of("release_fails_tests", run.name(), broken);
        }
    }

    private Changes changes() {
        return new Changes(run, sql);
    }
}
