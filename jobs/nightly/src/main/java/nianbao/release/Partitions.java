package nianbao.release;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.correction.CorrectedFigures;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.PartitionKey;

/**
 * The figures in force, a partition a form and year.
 *
 * @param plan tells of what each slice is made, and in whose landings that is
 * @param figures the query for one partition, as it was sent
 * @param corrections the office's own figures in place of these
 */
record Partitions(Sql plan, Sql figures, Landings landings, CorrectedFigures corrections) {

    static final String TABLE = "observation";

    /** What there is of a city, and where. */
    private record Planned(Slice slice, Source source) {}

    /** The figures of a release, as they were written. */
    record Figures(List<Partition> partitions, Slices slices) {}

    /**
     * Writes all partitions.
     *
     * @param database holds the table {@code chosen}
     */
    Figures write(Database database, ReleaseWriter writer) throws SQLException, IOException {
        List<Planned> plan = database.list(this.plan, this::planned);
        Map<PartitionKey, List<Planned>> byKey = new TreeMap<>(
                plan.stream().collect(Collectors.groupingBy(planned -> planned.slice().partition())));
        // Views need a file to read, also when not one submission has been accepted.
        if (byKey.isEmpty()) {
            byKey.put(new PartitionKey("none", 0), List.of());
        }
        List<Partition> partitions = byKey.entrySet().stream()
                .map(partition -> new Partition(TABLE, partition.getKey(), digest(partition.getValue())))
                .toList();
        corrections.find(database, partition -> rows(partition, byKey.getOrDefault(partition, List.of())));
        writer.put(partitions, database, partition ->
                corrections.over(partition.key(), rows(partition.key(), byKey.getOrDefault(partition.key(), List.of()))));
        return new Figures(partitions, slices(plan));
    }

    private Planned planned(ResultSet row) throws SQLException {
        Slice slice = Slice.of(row);
        Source sent = Source.of(figures, row);
        return new Planned(slice, new Source(corrections.digest(slice.partition(), sent.digest()), sent.runs()));
    }

    private static Slices slices(List<Planned> plan) {
        return new Slices(plan.stream().collect(Collectors.toMap(Planned::slice, planned -> planned.source().digest())));
    }

    private static String digest(List<Planned> slices) {
        Digest digest = new Digest();
        slices.forEach(planned -> digest.add(planned.slice().city()).add(planned.source().digest()));
        return digest.hex();
    }

    private Sql rows(PartitionKey key, List<Planned> slices) {
        Set<String> runs = slices.stream()
                .flatMap(planned -> planned.source().runs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return figures.with("form", Sql.literal(key.form()))
                .with("year", String.valueOf(key.year()))
                .with("landings", landings.files(TABLE, landings.someOf(runs)));
    }
}
