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
import nianbao.export.ComparisonWorkbook;
import nianbao.export.DecisionWorkbook;
import nianbao.export.Edition;
import nianbao.report.Report;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/**
 * What people read of a release that is in force: its comparisons. One in which no figure changed is taken over from the
 * release before, and goes on naming the one for which it was written.
 */
public record Exports(Run run, SqlFolder sql) {

    /** What the list of open findings and decisions is read from. */
    private static final List<String> DECISIONS = List.of("submission", "finding", "decision", "open_finding");

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
        Comparisons comparisons = Comparisons.of(run.release(), slices, sql);
        Older older = older(made);
        Map<String, Slices> before = comparisons.in(older.slices());
        Map<String, Slices> changed = new TreeMap<>();
        for (Map.Entry<String, Slices> comparison : comparisons.in(slices).entrySet()) {
            Path target = folder.resolve(comparison.getKey());
            Files.createDirectories(target.getParent());
            Optional<Path> same = older.same(comparison, before);
            if (same.isPresent()) {
                Folders.linkFile(same.get(), target);
            } else {
                changed.put(comparison.getKey(), comparison.getValue());
            }
        }
        write(changed, new Edition(run.name(), made.madeAt()), folder);
        decisions(new Edition(run.name(), made.madeAt()), folder);
        new ReportPages(run, sql).write(slices, older.slices(), older.exports(), folder);
        Folders.publishAfter(older.exports(), folder, run.exports());
    }

    private void decisions(Edition edition, Path folder) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            for (String view : DECISIONS) {
                new HandwrittenView(sql, view, run.release()).create(database);
            }
            new DecisionWorkbook(database, sql, edition).write(folder.resolve("decisions.xlsx"));
        }
    }

    // Workbooks of the same forms share what is asked of the release. One at a time leaves all processors but one idle.
    private void write(Map<String, Slices> comparisons, Edition edition, Path folder) {
        Map<Set<String>, List<Map.Entry<String, Slices>>> byForms = comparisons.entrySet().stream()
                .collect(Collectors.groupingBy(file -> file.getValue().forms()));
        byForms.entrySet().parallelStream().forEach(together -> {
            try (ComparedFigures figures = ComparedFigures.of(together.getKey(), run.release(), sql)) {
                for (Map.Entry<String, Slices> file : together.getValue()) {
                    figures.show(file.getValue().cities());
                    new ComparisonWorkbook(figures.database(), sql, edition).write(folder.resolve(file.getKey()));
                }
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("The comparison of " + together.getKey() + " cannot be written: " + e.getMessage(), e);
            }
        });
    }

    /** What the release before exported, and what its figures were made of. */
    private record Older(Path exports, Slices slices) {

        /** Its workbook that is made of the same. */
        Optional<Path> same(Map.Entry<String, Slices> comparison, Map<String, Slices> comparisons) {
            return Optional.of(exports.resolve(comparison.getKey()))
                    .filter(workbook -> comparison.getValue().equals(comparisons.get(comparison.getKey())) && Files.exists(workbook));
        }
    }

    private Older older(Manifest made) {
        return new Releases(run.home()).alike(made)
                .map(release -> new Run(run.home(), release.run()))
                .map(release -> new Older(release.exports(), Slices.of(release.release())))
                .orElse(new Older(run.exports(), new Slices(Map.of())));
    }
}
