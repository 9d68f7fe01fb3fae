package nianbao.rebuild;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.release.Manifest;
import nianbao.release.ReleaseBuilder;
import nianbao.release.Releases;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import nianbao.warehouse.Run;

/** Builds the release in force again from everything that was sent. */
public record Rebuild(Home home, SqlFolder sql, Definitions definitions) {

    /** Builds it in a folder of its own, which is gone afterwards, and says how its rows compare. */
    public Proof prove() throws Exception {
        return HomeLock.alone(home, this::alone);
    }

    private Proof alone() throws SQLException, IOException {
        Manifest inForce = new Releases(home).inForce().orElseThrow(() -> Failure.of("nothing_in_force", home.folder()));
        Home scratch = new Home(home.work().resolve("rebuild"));
        Folders.delete(scratch.folder());
        try {
            for (String landing : inForce.landings()) {
                new Replay(new Run(home, landing), new Run(scratch, landing), sql, definitions).land();
            }
            Run again = new Run(scratch, inForce.run());
            new ReleaseBuilder(again, sql, definitions, Clock.fixed(inForce.madeAt(), ZoneOffset.UTC)).make();
            return proof(inForce, again);
        } finally {
            Folders.delete(scratch.folder());
        }
    }

    private Proof proof(Manifest inForce, Run again) throws SQLException, IOException {
        Comparison comparison = new Comparison(new Run(home, inForce.run()).release(), ReleaseBuilder.folder(again), sql);
        List<Difference> differences = comparison.differences();
        return new Proof(
                inForce.run(),
                comparison.rows(),
                differences,
                inForce.definitions().equals(definitions.digest()));
    }
}
