package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Sql;

/**
 * Writes the figures in force, a file a form and year.
 *
 * @param database holds the table {@code chosen}
 * @param figures the query for one partition
 */
record Partitions(Database database, Sql plan, Sql figures) {

    private static final Partition NONE = new Partition("none", 0, "");

    /** Writes all partitions and returns their digests; what the previous release has already is linked. */
    Map<String, String> write(Path release, Previous previous) throws SQLException, IOException {
        List<Partition> partitions = planned();
        for (Partition partition : partitions) {
            Path folder = Files.createDirectories(release.resolve("observation").resolve(partition.folder()));
            if (previous.has(partition)) {
                previous.link(partition, folder);
            } else {
                write(partition, folder);
            }
        }
        return partitions.stream().collect(Collectors.toMap(Partition::folder, Partition::digest));
    }

    // Views need a file to read, also when not one submission has been accepted.
    private List<Partition> planned() throws SQLException {
        List<Partition> partitions = database.list(
                plan, row -> new Partition(row.getString("form"), row.getInt("year"), digest(row.getString("digest"))));
        return partitions.isEmpty() ? List.of(NONE) : partitions;
    }

    // A query that changed gives other figures from the same submissions.
    private String digest(String submissions) {
        return new Digest().add(figures.text()).add(submissions).hex();
    }

    private void write(Partition partition, Path folder) throws SQLException {
        Sql select = figures.with("form", Sql.literal(partition.form())).with("year", String.valueOf(partition.year()));
        database.write(folder.resolve("figures.parquet"), select);
    }
}
