package nianbao.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nianbao.release.Manifest;
import nianbao.release.Pieces;
import nianbao.release.ReleaseBuilder;
import nianbao.release.Releases;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.PartitionKey;
import nianbao.warehouse.Run;

/** What a run's release has otherwise than the newest that is published, which passed its tests. */
record Changes(Run run, SqlFolder sql) {

    /** The forms and years that may differ: those with another file, and those of which something has landed since. */
    Set<PartitionKey> partitions() throws SQLException {
        Pieces pieces = Pieces.of(ReleaseBuilder.folder(run));
        Releases releases = new Releases(run.home());
        Pieces older = releases.alike(made()).map(releases::folder).map(Pieces::of).orElse(Pieces.NONE);
        Set<PartitionKey> changed = Pieces.partitions(pieces.notIn(older));
        changed.addAll(landed(arrived()));
        // Tests need something to look at, also when only findings are new.
        return changed.isEmpty() ? Set.of(Pieces.partitions(pieces.digests().keySet()).iterator().next()) : changed;
    }

    /** The runs that have landed since. */
    Set<String> arrived() {
        Set<String> arrived = new TreeSet<>(made().landings());
        new Releases(run.home()).alike(made()).map(Manifest::landings).ifPresent(arrived::removeAll);
        return arrived;
    }

    private Manifest made() {
        return Manifest.of(ReleaseBuilder.folder(run));
    }

    private List<PartitionKey> landed(Set<String> arrived) throws SQLException {
        if (arrived.isEmpty()) {
            return List.of();
        }
        Sql select = sql.read("verify/landed").with("files", new Landings(run.home()).files("holding", arrived));
        try (Database database = Database.inMemory()) {
            return database.list(select, row -> new PartitionKey(row.getString("form"), row.getInt("year")));
        }
    }
}
