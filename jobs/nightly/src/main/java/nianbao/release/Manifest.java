package nianbao.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release was made of; kept in it as {@code release.json}.
 *
 * @param location where the release lies; its views hold only there
 * @param landings the runs that it holds
 * @param definitions digest of the definitions
 * @param sql digest of the SQL
 * @param change what is different from the release before; null in releases that were made before this was kept
 */
public record Manifest(
        String run,
        Instant madeAt,
        String location,
        List<String> landings,
        String definitions,
        String sql,
        Change change) {

    private static final String FILE = "release.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static boolean isIn(Path release) {
        return Files.exists(release.resolve(FILE));
    }

    public static Manifest of(Path release) {
        return JSON.readValue(release.resolve(FILE), Manifest.class);
    }

    /** Whether the rows of both follow from the same SQL and definitions, so that equal partitions hold equal rows. */
    boolean hasBasisOf(Manifest other) {
        return definitions.equals(other.definitions) && sql.equals(other.sql);
    }

    /** With how many statements of the release before it overturns. */
    Manifest overturning(long statements) {
        return new Manifest(run, madeAt, location, landings, definitions, sql, change.overturning(statements));
    }

    /** The same of a release that lies elsewhere. */
    public Manifest at(String place) {
        return new Manifest(run, madeAt, place, landings, definitions, sql, change);
    }

    public void write(Path release) {
        JSON.writeValue(release.resolve(FILE), this);
    }
}
