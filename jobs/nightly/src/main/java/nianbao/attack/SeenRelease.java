package nianbao.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.warehouse.PartitionKey;

/**
 * A release as others have seen it, beside what the office knows.
 *
 * @param known the folder of its tables
 * @param seen the folder of those that are published
 * @param views the views of these
 */
public record SeenRelease(Path known, Path seen, Path views) {

    private static final String FIGURES = "observation";
    private static final String SUMS = "derived";

    /** The forms and years of which something is hidden; of an older release those alone that are not the same in the newest. */
    Set<PartitionKey> keysOtherThan(SeenRelease newest) {
        return keys().stream()
                .filter(key -> !same(known.resolve(key.in(FIGURES)), seen.resolve(key.in(FIGURES))) || !same(known.resolve(key.in(SUMS)), seen.resolve(key.in(SUMS))))
                .filter(key -> equals(newest) || !same(seen.resolve(key.in(FIGURES)), newest.seen.resolve(key.in(FIGURES))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<PartitionKey> keys() {
        try (Stream<Path> files = Files.walk(known.resolve(FIGURES))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PartitionKey.of(known.relativize(file).toString()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What nothing is hidden of is one file under two names.
    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && (Files.isSameFile(one, other) || Files.mismatch(one, other) < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sql figures(Sql query, Collection<PartitionKey> keys) {
        return query.with("seen_observation", files(seen, FIGURES, keys))
                .with("seen_derived", files(seen, SUMS, keys))
                .with("known_observation", files(known, FIGURES, keys))
                .with("known_derived", files(known, SUMS, keys));
    }

    private static String files(Path folder, String table, Collection<PartitionKey> keys) {
        return Sql.literals(keys.stream().map(key -> folder.resolve(key.in(table)).toString()).toList());
    }

    Sql hidden() {
        return new Sql("select form, year, division_code, indicator, breakdown, category, margin from read_parquet('${release}/suppressed/*.parquet')")
                .with("release", known);
    }
}
