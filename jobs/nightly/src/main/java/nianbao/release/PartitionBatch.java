package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;

/** Partitions of one form and year whose rows one statement gives: to plan it may take longer than to run it for one of them. */
record PartitionBatch(List<Partition> partitions) {

    // So many figures take ten times as long to work out as the statement takes to be planned, and little memory.
    private static final long FULL = 40_000;
    private static final Comparator<Partition> BY_YEAR = Comparator.comparing(Partition::slice,
            Comparator.comparing(PartitionKey::form).thenComparing(PartitionKey::year).thenComparing(PartitionKey::city));

    /** All of some partitions, as many together as there may be. */
    static List<PartitionBatch> of(Collection<Partition> partitions) {
        List<PartitionBatch> bundles = new ArrayList<>();
        long left = 0;
        for (Partition partition : partitions.stream().sorted(BY_YEAR).toList()) {
            if (left <= 0 || !bundles.get(bundles.size() - 1).goesWith(partition)) {
                bundles.add(new PartitionBatch(new ArrayList<>()));
                left = FULL;
            }
            bundles.get(bundles.size() - 1).partitions.add(partition);
            left -= partition.figures();
        }
        return bundles;
    }

    private boolean goesWith(Partition other) {
        PartitionKey own = partitions.get(0).slice();
        return own.form().equals(other.slice().form()) && own.year() == other.slice().year();
    }

    Stream<PartitionKey> slices() {
        return partitions.stream().map(Partition::slice);
    }

    String files() {
        return partitions.stream().map(Partition::file).collect(Collectors.joining(", "));
    }

    /** Fills the places that a query has for the form, the year and the cities. */
    Sql fill(Sql query) {
        PartitionKey first = partitions.get(0).slice();
        return query.with("form", Sql.literal(first.form()))
                .with("year", String.valueOf(first.year()))
                .with("cities", Sql.literals(slices().map(PartitionKey::city).toList()));
    }

    /** Writes each partition's share of what a query gives, which says the city of every row. */
    void write(Path release, Database database, Sql rows) throws SQLException {
        // One alone may be of any size, and needs no table between.
        if (partitions.size() == 1) {
            Sql all = new Sql("select * exclude (city) from (\n${rows}\n)").with("rows", rows);
            database.write(release.resolve(partitions.get(0).file()), all);
            return;
        }
        database.execute(new Sql("create temp table bundle as\n${rows}").with("rows", rows));
        for (Partition partition : partitions) {
            Sql own = new Sql("select * exclude (city) from bundle where city = ${city}")
                    .with("city", Sql.literal(partition.slice().city()));
            database.write(release.resolve(partition.file()), own);
        }
    }
}
