package nianbao.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/**
 * What a release holds, and what is different in it from the one before.
 *
 * @param added how many submissions have figures in force that had none before
 * @param replaced how many submissions have none any more
 * @param partitions of how many forms and years the figures differ
 * @param overturned how many statements of the one before no longer hold; null in releases made before that was kept
 */
public record Change(long figures, long added, long replaced, long partitions, @Nullable Long overturned) {

    private static final String NONE = "select '' as submission where false";

    /** @param before how many figures the previous release holds */
    static Change of(Pieces made, Pieces previous, long before, SqlFolder sql) throws SQLException {
        List<String> changed = files("observation", made, previous);
        Sql query = sql.read("release/change")
                .with("after", figures(made.release(), changed))
                .with("before", figures(previous.release(), changed));
        try (Database database = Database.inMemory()) {
            return database.list(query, row -> new Change(
                            before + row.getLong("figures") - row.getLong("figures_before"),
                            row.getLong("added"),
                            row.getLong("replaced"),
                            changed.size(),
                            null))
                    .get(0);
        }
    }

    Change overturning(long statements) {
        return new Change(figures, added, replaced, partitions, statements);
    }

    /** The files of a table that are in one of two releases, or otherwise in the other. */
    static List<String> files(String table, Pieces made, Pieces previous) {
        return Stream.concat(made.notIn(previous).stream(), previous.notIn(made).stream())
                .distinct()
                .filter(file -> file.startsWith(table + "/"))
                .toList();
    }

    private static String figures(Path release, List<String> partitions) {
        String files = partitions.stream()
                .map(release::resolve)
                .filter(Files::exists)
                .map(file -> Sql.literal(file.toString()))
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? NONE : "select submission from read_parquet([" + files + "])";
    }
}
