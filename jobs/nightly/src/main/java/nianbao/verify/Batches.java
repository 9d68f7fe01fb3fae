package nianbao.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.release.PartitionKey;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * Slices in such numbers that what tests look at together fits into memory, however large a release is.
 *
 * @param figures after how many of them a batch is full
 */
record Batches(Path release, SqlFolder sql, long figures) {

    /** The slices in their order, cut wherever there are figures enough. */
    List<List<PartitionKey>> of(Collection<PartitionKey> slices) throws SQLException {
        Map<String, Long> sizes = sizes(slices);
        List<List<PartitionKey>> batches = new ArrayList<>();
        long left = 0;
        for (PartitionKey slice : slices) {
            if (left <= 0) {
                batches.add(new ArrayList<>());
                left = figures;
            }
            batches.get(batches.size() - 1).add(slice);
            left -= sizes.getOrDefault(file(slice).toString(), 0L);
        }
        return batches;
    }

    private Map<String, Long> sizes(Collection<PartitionKey> slices) throws SQLException {
        List<String> files = slices.stream().map(this::file).filter(Files::exists).map(Path::toString).toList();
        Map<String, Long> sizes = new HashMap<>();
        if (!files.isEmpty()) {
            try (Database database = Database.inMemory()) {
                database.list(sql.read("release/size").with("files", Sql.literals(files)),
                        row -> sizes.put(row.getString("file"), row.getLong("number")));
            }
        }
        return sizes;
    }

    private Path file(PartitionKey slice) {
        return release.resolve(slice.in("observation"));
    }
}
