package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.book.BookParts;
import nianbao.comparison.AddedSheet;
import nianbao.comparison.AddedSheets;
import nianbao.comparison.Cities;
import nianbao.comparison.ComparedForms;
import nianbao.comparison.ComparisonWorkbook;
import nianbao.decision.DecisionWorkbook;
import nianbao.export.Edition;
import nianbao.report.Report;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/**
 * What people read of a release that is in force: its comparisons. One in which no figure changed is taken over from the
 * release before, and goes on naming the one for which it was written.
 */
public record Exports(Run run, SqlFolder sql) {

    /** What the list of open findings and decisions is read with. */
    private static final List<String> DECISIONS = List.of("exports/open", "exports/decided");

    /** Where the comparison of a run's release is; where there are several, their folder. */
    public static Path comparison(Run run) {
        Path only = run.exports().resolve(Comparisons.ONLY);
        return Files.exists(only) ? only : run.exports();
    }

    /** Where the report of a run's release begins; nothing where there are several cities, or nobody has figures. */
    public static Optional<Path> report(Run run) {
        return Report.pages(run.exports()).stream().findFirst();
    }

    /** Writes all exports and puts them in place together. */
    public void write() throws SQLException, IOException {
        if (Files.exists(run.exports())) {
            return;
        }
        Path folder = Files.createDirectories(run.work().resolve("exports"));
        Manifest made = Manifest.of(run.release());
        Slices slices = Slices.of(run.release());
        ShownRelease shown = ShownRelease.published(run);
        Comparisons comparisons = Comparisons.of(shown.folder(), slices, sql);
        Older older = older(made);
        Map<String, Slices> changed = older.link(comparisons.in(slices), comparisons.in(older.slices()), folder);
        Map<String, Slices> several = older.link(comparisons.ofSeveralForms(slices), comparisons.ofSeveralForms(older.slices()), folder);
        Cities cities = Cities.of(shown.folder());
        BookParts parts = new BookParts();
        write(changed, several(changed, several, cities, shown, folder, parts), cities, shown, folder, parts);
        decisions(ShownRelease.whole(run).edition(), folder, parts);
        new ReportPages(run, sql).write(slices, older.slices(), older.exports(), folder);
        shown.refuseLeaks(run, folder, sql);
        Folders.publishAfter(older.exports(), folder, run.exports());
    }

    private void decisions(Edition edition, Path folder, BookParts parts) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            List<Sql> questions = DECISIONS.stream().map(sql::read).toList();
            HandwrittenView.createNeeded(questions, sql, run.release(), database);
            new DecisionWorkbook(database, sql, edition).write(folder.resolve("decisions.xlsx"), parts);
        }
    }

    // What is about several forms stands in workbooks of its own, and else in the only one that there is, for which it is returned.
    private List<AddedSheet> several(
            Map<String, Slices> comparisons, Map<String, Slices> several, Cities cities, ShownRelease shown, Path folder, BookParts parts)
            throws SQLException, IOException {
        Slices only = comparisons.get(Comparisons.ONLY);
        if (only == null && several.isEmpty()) {
            return List.of();
        }
        AddedSheets sheets = AddedSheets.of(shown.views(), sql);
        for (Map.Entry<String, Slices> file : several.entrySet()) {
            ComparisonWorkbook.of(shown.edition(), sheets.of(cities.under(file.getValue().cities()))).write(folder.resolve(file.getKey()), parts);
        }
        return only == null ? List.of() : sheets.of(cities.under(only.cities()));
    }

    // Workbooks of the same forms share what is asked of the release. One at a time leaves all processors but one idle.
    private void write(
            Map<String, Slices> comparisons, List<AddedSheet> added, Cities cities, ShownRelease shown, Path folder, BookParts parts)
            throws SQLException {
        if (comparisons.isEmpty()) {
            return;
        }
        Map<Set<String>, List<Map.Entry<String, Slices>>> byForms = comparisons.entrySet().stream()
                .collect(Collectors.groupingBy(file -> file.getValue().forms()));
        Set<String> forms = byForms.keySet().stream().flatMap(Set::stream).collect(Collectors.toSet());
        try (ComparedFigures figures = ComparedFigures.of(forms, shown.folder(), sql)) {
            byForms.entrySet().parallelStream().forEach(together -> {
                try {
                    ComparedForms compared = figures.of(together.getKey());
                    for (Map.Entry<String, Slices> file : together.getValue()) {
                        ComparedForms shownOnes = compared.of(cities.under(file.getValue().cities()));
                        ComparisonWorkbook.of(shownOnes, shown.edition(), added).write(folder.resolve(file.getKey()), parts);
                    }
                } catch (SQLException | IOException e) {
                    throw new IllegalStateException("The comparison of " + together.getKey() + " cannot be written: " + e.getMessage(), e);
                }
            });
        }
    }

    /** What the release before exported, and what its figures were made of. */
    private record Older(Path exports, Slices slices) {

        /** Takes over its workbooks that are made of the same, and returns those that are made of something else. */
        Map<String, Slices> link(Map<String, Slices> comparisons, Map<String, Slices> before, Path folder) throws IOException {
            Map<String, Slices> changed = new TreeMap<>(comparisons);
            for (Map.Entry<String, Slices> comparison : comparisons.entrySet()) {
                Path same = exports.resolve(comparison.getKey());
                Path target = folder.resolve(comparison.getKey());
                Files.createDirectories(target.getParent());
                if (comparison.getValue().equals(before.get(comparison.getKey())) && Files.exists(same)) {
                    Folders.linkFile(same, target);
                    changed.remove(comparison.getKey());
                }
            }
            return changed;
        }
    }

    private Older older(Manifest made) {
        return new Releases(run.home()).alike(made)
                .map(release -> new Run(run.home(), release.run()))
                .map(release -> new Older(release.exports(), Slices.of(release.release())))
                .orElse(new Older(run.exports(), new Slices(Map.of())));
    }
}
