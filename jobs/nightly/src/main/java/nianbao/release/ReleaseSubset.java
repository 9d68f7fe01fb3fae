package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.warehouse.Folders;
import nianbao.warehouse.PartitionKey;

/**
 * A part of a release, laid out as a release of its own, which tests look at without knowing. With the figures of a year
 * it has those of the year before, beside which that one stands.
 *
 * @param partitions the forms and years that are tested
 */
public record ReleaseSubset(Path folder, Set<PartitionKey> partitions) {

    /** Lays out some partitions; tables that are not divided by them are in it whole. */
    public static ReleaseSubset of(Path release, Collection<PartitionKey> chosen, Path folder) throws IOException {
        Set<PartitionKey> figures = new TreeSet<>(chosen);
        chosen.forEach(partition -> figures.add(partition.previous()));
        Folders.delete(folder);
        Folders.link(release, folder);
        FormYears.link(release, folder);
        link(release, folder, List.of("observation", "rate_part", "derived"), figures);
        link(release, folder, List.of("like_for_like"), chosen);
        return new ReleaseSubset(folder, new TreeSet<>(chosen));
    }

    private static void link(Path release, Path folder, List<String> tables, Collection<PartitionKey> partitions) throws IOException {
        for (String table : tables) {
            for (PartitionKey partition : partitions) {
                if (Files.exists(release.resolve(partition.in(table)))) {
                    Path link = folder.resolve(partition.in(table));
                    Files.createDirectories(link.getParent());
                    Folders.linkFile(release.resolve(partition.in(table)), link);
                }
            }
        }
    }

    /** Holds for the rows of {@code o} that belong to it, once it is in table {@code tested}; the lists let files be passed over. */
    public Sql condition() {
        return new Sql("o.form in (%s) and o.year in (%s) and (o.form, o.year) in (select form, year from tested)"
                .formatted(
                        listed(partition -> Sql.literal(partition.form())),
                        listed(partition -> String.valueOf(partition.year()))));
    }

    private String listed(Function<PartitionKey, String> text) {
        return partitions.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
