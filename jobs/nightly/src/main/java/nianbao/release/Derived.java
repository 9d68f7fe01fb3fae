package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.SqlFolder;

/**
 * What views would otherwise work out anew for every reader, kept in the release: sums at every level, each figure
 * beside the one of the year before, and the rows of the stored views.
 *
 * @param basis digest of all that the rows depend on besides the figures
 */
record Derived(SqlFolder sql, Path release, String basis) {

    /** Writes all that follows from the figures, view by view, each over those that stand before it. */
    void write(List<Partition> figures, Shelf shelf) throws SQLException, IOException {
        List<Partition> aggregated = aggregated(figures);
        List<Partition> compared = compared(aggregated);
        try (Database database = Database.inMemory()) {
            for (HandwrittenView view : upToTheLastStored()) {
                switch (view.name()) {
                    case "aggregated" -> write(aggregated, database, shelf);
                    case "compared" -> write(compared, database, shelf);
                    default -> store(view, compared, database, shelf);
                }
                make(view, database);
            }
        }
    }

    private List<HandwrittenView> upToTheLastStored() {
        List<HandwrittenView> views = HandwrittenView.all(sql, release);
        List<HandwrittenView> stored = views.stream().filter(HandwrittenView::isStored).toList();
        return views.subList(0, views.indexOf(stored.get(stored.size() - 1)) + 1);
    }

    private static void make(HandwrittenView view, Database database) throws SQLException {
        if (view.isStored()) {
            view.readStored(database);
        } else {
            view.create(database);
        }
    }

    private void write(List<Partition> partitions, Database database, Shelf shelf) throws SQLException, IOException {
        for (Partition partition : partitions) {
            shelf.put(partition, database, partition.fill(sql.read("release/" + partition.table())));
        }
    }

    private static void store(HandwrittenView view, List<Partition> compared, Database database, Shelf shelf)
            throws SQLException, IOException {
        if (view.isStored()) {
            view.create(database);
            for (FormPart part : forms(view.name(), compared)) {
                shelf.put(part, database, view.rows(database, part.form()));
            }
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

    private static List<FormPart> forms(String table, List<Partition> compared) {
        Map<String, String> digests = new TreeMap<>();
        compared.forEach(partition -> digests.merge(partition.form(), partition.digest(), Derived::digest));
        return digests.entrySet().stream()
                .map(form -> new FormPart(table, form.getKey(), form.getValue()))
                .toList();
    }

    private static String digest(String first, String second) {
        return new Digest().add(first).add(second).hex();
    }
}
