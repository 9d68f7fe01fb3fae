package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;

/**
 * What views would otherwise work out anew for every reader, kept in the release: what divisions are made of, the counts of rates,
 * what is summed for the divisions above, and their like-for-like totals.
 *
 * @param database holds the tables of the definitions and of their registers
 * @param definitions digest of the definitions, on which the rows depend besides the figures
 */
public record Derived(Database database, SqlFolder sql, Path release, String definitions) {

    /** What follows from the register alone, and sums go by, in the order in which it builds on each other. */
    public static final List<String> OF_THE_REGISTER =
            List.of("current_division", "boundary_change", "ancestor", "member", "sole_member");
    /** Whose figures are worked out of whose, found out once for all partitions. */
    private static final List<String> PLACES = List.of("standing", "place", "part", "above");

    private static final String COMPARED = "like_for_like";
    private static final List<String> TABLES = List.of("rate_part", "derived", COMPARED);

    /** Writes all that follows from the register and the figures, each table over those before it. */
    void write(List<Partition> figures, ReleaseWriter writer) throws SQLException, IOException {
        for (String table : OF_THE_REGISTER) {
            database.keep(table, sql.read("release/" + table));
            database.write(release.resolve(table + ".parquet"), table);
        }
        String basis = basis();
        Map<PartitionKey, String> digests = figures.stream()
                .collect(Collectors.toMap(Partition::key, partition -> digest(basis, partition.digest())));
        List<Partition> missing = new ArrayList<>();
        for (String table : TABLES) {
            for (Partition partition : figures) {
                Partition derived = partition.in(table, digest(table, partition.key(), digests));
                if (!writer.links(derived)) {
                    missing.add(derived);
                }
            }
        }
        place(missing);
        for (String table : TABLES) {
            Sql query = sql.read("release/" + table);
            writer.write(
                    missing.stream().filter(partition -> partition.table().equals(table)).toList(),
                    database,
                    partition -> rows(query, partition, digests));
        }
    }

    // Of the forms and years alone of which something is to be worked out.
    private void place(List<Partition> partitions) throws SQLException {
        database.keep("given", PartitionKey.rows(partitions.stream().map(Partition::key).collect(Collectors.toSet())));
        for (String places : PLACES) {
            database.keep(places, sql.read("release/" + places));
        }
    }

    // Only like for like looks at the year before.
    private static String digest(String table, PartitionKey key, Map<PartitionKey, String> digests) {
        String own = Objects.requireNonNull(digests.get(key));
        return table.equals(COMPARED) ? digest(own, digests.getOrDefault(key.previous(), "")) : own;
    }

    private Sql rows(Sql query, Partition partition, Map<PartitionKey, String> digests) {
        PartitionKey key = partition.key();
        Stream<PartitionKey> years = partition.table().equals(COMPARED) ? Stream.of(key, key.previous()) : Stream.of(key);
        List<PartitionKey> read = years.filter(digests::containsKey).toList();
        return query.with("form", Sql.literal(key.form()))
                .with("year", String.valueOf(key.year()))
                .with("observation", files("observation", read))
                .with("rate_part", files("rate_part", read))
                .with("derived", files("derived", read));
    }

    private String files(String table, List<PartitionKey> keys) {
        return Sql.literals(keys.stream().map(key -> release.resolve(key.in(table)).toString()).toList());
    }

    // Other SQL of the project may change without a row of these.
    private String basis() {
        Digest digest = new Digest().add(definitions);
        Stream.of(OF_THE_REGISTER, PLACES, TABLES)
                .flatMap(List::stream)
                .forEach(table -> digest.add(sql.read("release/" + table).text()));
        return digest.hex();
    }

    private static String digest(String first, String second) {
        return new Digest().add(first).add(second).hex();
    }
}
