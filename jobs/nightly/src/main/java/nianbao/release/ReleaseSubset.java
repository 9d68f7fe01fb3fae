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
import nianbao.warehouse.Folders;
import nianbao.warehouse.Sql;

/**
 * A part of a release, laid out as a release of its own, which tests look at without knowing. With the figures of a year
 * it has those of the year before, beside which that one stands.
 *
 * @param compared the forms, years and cities of which it has what is compared
 * @param slices those of which it has the figures
 */
public record ReleaseSubset(Path folder, Set<PartitionKey> compared, Set<PartitionKey> slices) {

    /** Lays out some slices; tables that are not divided by them are in it whole. */
    public static ReleaseSubset of(Path release, Collection<PartitionKey> chosen, Path folder) throws IOException {
        Set<PartitionKey> figures = new TreeSet<>(chosen);
        chosen.forEach(slice -> figures.add(slice.previous()));
        compared(release, chosen, folder);
        FormYears.link(release, folder);
        link(release, folder, List.of("observation", "rate_part", "aggregated"), figures);
        return new ReleaseSubset(folder, new TreeSet<>(chosen), figures);
    }

    /** Lays out of some slices no more than what is compared, for those who read nothing else. */
    static void compared(Path release, Collection<PartitionKey> chosen, Path folder) throws IOException {
        Folders.delete(folder);
        Folders.link(release, folder);
        link(release, folder, List.of("compared"), chosen);
    }

    private static void link(Path release, Path folder, List<String> tables, Collection<PartitionKey> slices) throws IOException {
        for (String table : tables) {
            for (PartitionKey slice : slices) {
                if (Files.exists(release.resolve(slice.in(table)))) {
                    Path link = folder.resolve(slice.in(table));
                    Files.createDirectories(link.getParent());
                    Folders.linkFile(release.resolve(slice.in(table)), link);
                }
            }
        }
    }

    /** Slices as rows of form, year and city. */
    public static Sql rows(Set<PartitionKey> slices) {
        return new Sql(listed(slices, slice -> "(%s, %d, %s)"
                .formatted(Sql.literal(slice.form()), slice.year(), Sql.literal(slice.city()))));
    }

    /** Holds for the rows of {@code o} that belong to it, by the table {@code looked_at}; the lists let files be passed over. */
    public Sql condition() {
        return new Sql("""
                o.form in (%s) and o.year in (%s)
                and (o.form, o.year, o.division_code) in (select form, year, division_code from looked_at)"""
                .formatted(
                        listed(slices, slice -> Sql.literal(slice.form())), listed(slices, slice -> String.valueOf(slice.year()))));
    }

    private static String listed(Set<PartitionKey> slices, Function<PartitionKey, String> text) {
        return slices.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
