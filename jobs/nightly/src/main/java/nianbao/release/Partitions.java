package nianbao.release;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Sql;

/**
 * The figures in force, a partition a form, year and city.
 *
 * @param database holds the table {@code chosen}
 * @param figures the query for one partition
 */
record Partitions(Database database, Sql plan, Sql figures, Landings landings) {

    private static final String TABLE = "observation";

    /** A partition, and the runs in whose landings its figures are. */
    private record Plan(Partition partition, List<String> runs) {}

    /** Writes all partitions and returns them. */
    List<Partition> write(ReleaseWriter shelf) throws SQLException, IOException {
        List<Plan> plans = plans();
        Map<PartitionKey, List<String>> runs = plans.stream()
                .collect(Collectors.toMap(plan -> plan.partition().slice(), Plan::runs));
        List<Partition> partitions = plans.stream().map(Plan::partition).toList();
        shelf.putBundled(partitions, database, bundle -> rows(bundle, runs));
        return partitions;
    }

    // Views need a file to read, also when not one submission has been accepted.
    private List<Plan> plans() throws SQLException {
        List<Plan> plans = database.list(plan, this::plan);
        Partition empty = new Partition(TABLE, new PartitionKey("none", 0, "none"), "", 0);
        return plans.isEmpty() ? List.of(new Plan(empty, landings.runs())) : plans;
    }

    private Plan plan(ResultSet row) throws SQLException {
        Source source = Source.of(figures, row);
        return new Plan(new Partition(TABLE, PartitionKey.of(row), source.digest(), row.getLong("figures")), source.runs());
    }

    private Sql rows(PartitionBatch bundle, Map<PartitionKey, List<String>> runs) {
        Set<String> together = bundle.slices().flatMap(slice -> runs.get(slice).stream()).collect(Collectors.toSet());
        return bundle.fill(figures).with("landings", landings.files(TABLE, together));
    }
}
