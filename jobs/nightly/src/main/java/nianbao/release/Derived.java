package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.SqlFolder;

/**
 * What views would otherwise work out anew for every reader, kept in the release: sums at every level, and each figure
 * beside the one of the year before.
 *
 * @param basis digest of all that the rows depend on besides the figures
 */
record Derived(SqlFolder sql, Path release, String basis) {

    /** Writes all that follows from the figures, table by table, each over the views that stand before it. */
    void write(List<Partition> figures, Shelf shelf) throws SQLException, IOException {
        List<Partition> aggregated = aggregated(figures);
        Map<String, List<Partition>> tables = Map.of("aggregated", aggregated, "compared", compared(aggregated));
        try (Database database = Database.inMemory()) {
            for (HandwrittenView view : HandwrittenView.upTo("compared", sql, release)) {
                write(tables.getOrDefault(view.name(), List.of()), database, shelf);
                view.create(database);
            }
        }
    }

    private void write(List<Partition> partitions, Database database, Shelf shelf) throws SQLException, IOException {
        for (Partition partition : partitions) {
            shelf.put(partition, database, partition.fill(sql.read("release/" + partition.table())));
        }
    }

    private List<Partition> aggregated(List<Partition> figures) {
        return figures.stream()
                .map(partition -> partition.in("aggregated", digest(basis, partition.digest())))
                .toList();
    }

    private static List<Partition> compared(List<Partition> aggregated) {
        List<Partition> compared = new ArrayList<>();
        for (Partition partition : aggregated) {
            String before = aggregated.stream().filter(partition::follows).map(Partition::digest).findFirst().orElse("");
            compared.add(partition.in("compared", digest(partition.digest(), before)));
        }
        return compared;
    }

    private static String digest(String first, String second) {
        return new Digest().add(first).add(second).hex();
    }
}
