package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.export.ComparisonWorkbook;
import nianbao.export.DecisionWorkbook;
import nianbao.export.Edition;
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

    /** Writes all exports and puts them in place together. */
    public void write() throws SQLException, IOException {
        if (Files.exists(run.exports())) {
            return;
        }
        Path folder = Files.createDirectories(run.work().resolve("exports"));
        Manifest made = Manifest.of(run.release());
        Pieces pieces = Pieces.of(run.release());
        Comparisons comparisons = Comparisons.of(pieces, sql);
        Older older = older(made, comparisons);
        Map<String, Map<String, String>> changed = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> comparison : comparisons.in(pieces).entrySet()) {
            Path target = folder.resolve(comparison.getKey());
            Files.createDirectories(target.getParent());
            Optional<Path> same = older.same(comparison.getKey(), comparison.getValue());
            if (same.isPresent()) {
                Folders.linkFile(same.get(), target);
            } else {
                changed.put(comparison.getKey(), comparison.getValue());
            }
        }
        write(changed, new Edition(run.name(), made.madeAt()), folder);
        decisions(new Edition(run.name(), made.madeAt()), folder);
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

    // One alone leaves all processors but one idle.
    private void write(Map<String, Map<String, String>> comparisons, Edition edition, Path folder) {
        comparisons.entrySet().parallelStream().forEach(comparison -> {
            Path extract = run.work().resolve("compared").resolve(comparison.getKey());
            try {
                write(comparison.getValue(), edition, extract, folder.resolve(comparison.getKey()));
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(comparison.getKey() + " cannot be written: " + e.getMessage(), e);
            }
        });
    }

    /** The comparisons of the release before, with what each was made of. */
    private record Older(Path exports, Map<String, Map<String, String>> comparisons) {

        Optional<Path> same(String file, Map<String, String> compared) {
            return Optional.of(exports.resolve(file))
                    .filter(workbook -> compared.equals(comparisons.get(file)) && Files.exists(workbook));
        }
    }

    private Older older(Manifest made, Comparisons comparisons) {
        return new Releases(run.home()).alike(made)
                .map(release -> new Run(run.home(), release.run()))
                .map(release -> new Older(release.exports(), comparisons.in(Pieces.of(release.release()))))
                .orElse(new Older(run.exports(), Map.of()));
    }

    private void write(Map<String, String> compared, Edition edition, Path extract, Path target)
            throws SQLException, IOException {
        ReleaseSubset.compared(run.release(), Pieces.slices(compared.keySet()), extract);
        try (Database database = Database.inMemory()) {
            for (String view : Comparisons.VIEWS) {
                new HandwrittenView(sql, view, extract).create(database);
            }
            new ComparisonWorkbook(database, sql, edition).write(target);
        }
        Folders.delete(extract);
    }
}
