package nianbao.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.claim.Claims;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.sql.SqlFolder;

/**
 * What tells whether the same workbooks still come to the same release.
 *
 * @param definitions digest of the definitions
 * @param reading digest of what they mean to a reader
 * @param sql digest of all SQL, generated views and that of claims included
 */
public record Fingerprint(String definitions, String reading, String sql) {

    public static Fingerprint of(Definitions definitions, SqlFolder sql) {
        return new Fingerprint(definitions.digest(), definitions.reading(), new Views(sql, definitions).digest());
    }

    /** Where they are taken from besides the SQL: the folder of the definitions first, then their registers and claims. */
    public static List<Path> folders(Path folder, Definitions definitions) {
        Stream<Path> registers = definitions.forms().stream().map(Fingerprint::register).sorted();
        return Stream.of(Stream.of(folder), registers, Claims.folders(definitions).stream())
                .flatMap(folders -> folders)
                .distinct()
                .toList();
    }

    private static Path register(Definition definition) {
        return definition.source().resolveSibling(definition.registerFolder()).normalize();
    }
}
