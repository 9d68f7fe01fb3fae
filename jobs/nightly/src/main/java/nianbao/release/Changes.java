package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianbao.warehouse.Database;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** What a run's release has otherwise than the newest that is published, which passed its tests. */
record Changes(Run run, SqlFolder sql) {

    /** The forms, years and cities that may differ: those with another partition, and those of which something has landed since. */
    Set<Slice> slices() throws SQLException {
        Manifest made = Manifest.of(Draft.folder(run));
        Optional<Manifest> before = new Releases(run.home()).alike(made);
        Set<Slice> slices = new TreeSet<>(
                Slice.changed(made.partitions(), before.map(Manifest::partitions).orElse(Map.of())));
        slices.addAll(landed(made, before.map(Manifest::landings).orElse(List.of())));
        return slices.isEmpty() ? any(made) : slices;
    }

    // Tests need something to look at, also when only findings are new.
    private static Set<Slice> any(Manifest made) {
        return Set.of(Slice.changed(made.partitions(), Map.of()).iterator().next());
    }

    private List<Slice> landed(Manifest made, List<String> older) throws SQLException {
        List<String> arrived = new ArrayList<>(made.landings());
        arrived.removeAll(older);
        if (arrived.isEmpty()) {
            return List.of();
        }
        Sql select = sql.read("release/landed")
                .with("release", Draft.folder(run))
                .with("files", Sql.literals(arrived.stream().map(this::holding).toList()));
        try (Database database = Database.inMemory()) {
            return database.list(select, Slice::of);
        }
    }

    private String holding(String landing) {
        Path file = run.home().landing().resolve(landing).resolve("holding.parquet");
        return file.toString();
    }
}
