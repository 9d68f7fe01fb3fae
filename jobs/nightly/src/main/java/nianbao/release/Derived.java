package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * What views would otherwise work out anew for every reader, kept in the release: the counts of rates, sums at every
 * level, and each figure beside the one of the year before.
 *
 * @param database holds the tables of the definitions and of their registers
 * @param definitions digest of the definitions, on which the rows depend besides the figures
 */
public record Derived(Database database, SqlFolder sql, Path release, String definitions) {

    /** Views that the sums go by, in the order in which they build on each other. */
    public static final List<String> VIEWS = List.of("current_division", "boundary_change", "ancestor", "member");
    private static final List<String> TABLES = List.of("rate_part", "aggregated", "compared");

    /** Writes all that follows from the figures, each table over those before it. */
    void write(List<Partition> figures, ReleaseWriter shelf) throws SQLException, IOException {
        for (String view : VIEWS) {
            database.execute(view(view));
            database.workOut(view);
        }
        String basis = basis();
        Map<PartitionKey, String> digests = figures.stream()
                .collect(Collectors.toMap(Partition::slice, partition -> digest(basis, partition.digest())));
        for (String table : TABLES) {
            Sql query = sql.read("release/" + table);
            List<Partition> derived = figures.stream()
                    .map(partition -> partition.in(table, digest(table, partition.slice(), digests)))
                    .toList();
            shelf.putBundled(derived, database, bundle -> rows(query, bundle, digests));
        }
    }

    // Only what is compared looks at the year before.
    private static String digest(String table, PartitionKey slice, Map<PartitionKey, String> digests) {
        String own = digests.get(slice);
        return table.equals("compared") ? digest(own, digests.getOrDefault(slice.previous(), "")) : own;
    }

    private Sql rows(Sql query, PartitionBatch bundle, Map<PartitionKey, String> digests) {
        Stream<PartitionKey> years = bundle.slices().flatMap(slice -> Stream.of(slice, slice.previous()));
        return bundle.fill(query)
                .with("observation", files("observation", bundle.slices()))
                .with("rate_part", files("rate_part", bundle.slices()))
                .with("aggregated", files("aggregated", years.filter(digests::containsKey)));
    }

    private String files(String table, Stream<PartitionKey> slices) {
        return Sql.literals(slices.map(slice -> release.resolve(slice.in(table)).toString()).toList());
    }

    // Other SQL of the project may change without a row of these.
    private String basis() {
        Digest digest = new Digest().add(definitions);
        VIEWS.forEach(view -> digest.add(view(view).text()));
        TABLES.forEach(table -> digest.add(sql.read("release/" + table).text()));
        return digest.hex();
    }

    private Sql view(String name) {
        return sql.read("views/" + name);
    }

    private static String digest(String first, String second) {
        return new Digest().add(first).add(second).hex();
    }
}
