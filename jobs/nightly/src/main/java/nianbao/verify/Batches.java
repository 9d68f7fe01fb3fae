package nianbao.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;

/**
 * Partitions in such numbers that what tests look at together fits into memory, however large a release is.
 *
 * @param figures after how many of them a batch is full
 */
record Batches(Path release, SqlFolder sql, long figures) {

    /** The partitions in their order, cut wherever there are figures enough. */
    List<List<PartitionKey>> of(Collection<PartitionKey> partitions) throws SQLException {
        Map<String, Long> sizes = sizes(partitions);
        List<List<PartitionKey>> batches = new ArrayList<>();
        long left = 0;
        for (PartitionKey partition : partitions) {
            if (left <= 0) {
                batches.add(new ArrayList<>());
                left = figures;
            }
            batches.get(batches.size() - 1).add(partition);
            left -= sizes.getOrDefault(file(partition).toString(), 0L);
        }
        return batches;
    }

    private Map<String, Long> sizes(Collection<PartitionKey> partitions) throws SQLException {
        List<String> files = partitions.stream().map(this::file).filter(Files::exists).map(Path::toString).toList();
        Map<String, Long> sizes = new HashMap<>();
        if (!files.isEmpty()) {
            try (Database database = Database.inMemory()) {
                database.list(sql.read("verify/size").with("files", Sql.literals(files)),
                        row -> sizes.put(row.getString("file"), row.getLong("number")));
            }
        }
        return sizes;
    }

    private Path file(PartitionKey partition) {
        return release.resolve(partition.in("observation"));
    }
}
