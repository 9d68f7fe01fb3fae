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
 * What views would otherwise work out anew for every reader, kept in the release: the counts of rates, sums at every
 * level, and each figure beside the one of the year before.
 *
 * @param definitions digest of the definitions, on which the rows depend besides the figures
 */
record Derived(SqlFolder sql, Path release, String definitions) {

    private static final List<String> TABLES = List.of("rate_part", "aggregated", "compared");

    /** Writes all that follows from the figures, table by table, each over the views that stand before it. */
    void write(List<Partition> figures, Shelf shelf) throws SQLException, IOException {
        String basis = basis();
        List<Partition> aggregated = following("aggregated", basis, figures);
        Map<String, List<Partition>> tables = Map.of(
                "rate_part", following("rate_part", basis, figures),
                "aggregated", aggregated,
                "compared", compared(aggregated));
        try (Database database = Database.inMemory()) {
            for (HandwrittenView view : views()) {
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

    private List<HandwrittenView> views() {
        return HandwrittenView.upTo("compared", sql, release);
    }

    private static List<Partition> following(String table, String basis, List<Partition> figures) {
        return figures.stream()
                .map(partition -> partition.in(table, digest(basis, partition.digest())))
                .toList();
    }

    // Other SQL of the project may change without a row of these.
    private String basis() {
        Digest digest = new Digest().add(definitions);
        views().forEach(view -> digest.add(view.text().text()));
        for (String table : TABLES) {
            digest.add(sql.read("release/" + table).text());
        }
        return digest.hex();
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
