package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Sql;

/**
 * The part of a release that may differ from the one before, laid out as a release of its own, which tests look at
 * without knowing. With a year that changed it has the figures of the year before, beside which that one stands.
 *
 * @param years the forms and years of which it has the figures
 */
record Extract(Path folder, Set<FormYear> years) {

    /** Lays out what changed; tables that are not divided by year are in it whole. */
    static Extract of(Path release, Set<FormYear> changed, Path folder) throws IOException {
        Set<FormYear> figures = new TreeSet<>(changed);
        changed.forEach(year -> figures.add(year.previous()));
        Folders.delete(folder);
        Folders.link(release, folder);
        for (Path findings : Folders.below(release.resolve(Findings.TABLE))) {
            Folders.link(findings, folder.resolve(Findings.TABLE).resolve(findings.getFileName()));
        }
        link(release, folder, List.of("observation", "rate_part", "aggregated"), figures);
        link(release, folder, List.of("compared"), changed);
        return new Extract(folder, figures);
    }

    private static void link(Path release, Path folder, List<String> tables, Set<FormYear> years) throws IOException {
        for (String table : tables) {
            for (FormYear year : years) {
                Path partition = release.resolve(year.in(table));
                if (Files.isDirectory(partition)) {
                    Folders.link(partition, folder.resolve(year.in(table)));
                }
            }
        }
    }

    /** Holds for the rows of {@code o} that belong to it; the lists alone let whole files be passed over. */
    Sql condition() {
        return new Sql("o.form in (%s) and o.year in (%s) and (%s)".formatted(
                listed(year -> Sql.literal(year.form()), ", "),
                listed(year -> String.valueOf(year.year()), ", "),
                listed(year -> "o.form = " + Sql.literal(year.form()) + " and o.year = " + year.year(), " or ")));
    }

    private String listed(Function<FormYear, String> text, String separator) {
        return years.stream().map(text).distinct().collect(Collectors.joining(separator));
    }
}
