package nianbao.release;

import nianbao.definition.Definitions;
import nianbao.warehouse.SqlFolder;

/**
 * What tells whether the same workbooks still come to the same release.
 *
 * @param definitions digest of the definitions
 * @param reading digest of what they mean to a reader
 * @param sql digest of all SQL, generated views and that of claims included
 */
public record Marks(String definitions, String reading, String sql) {

    public static Marks of(Definitions definitions, SqlFolder sql) {
        return new Marks(definitions.digest(), definitions.reading(), new Views(sql, definitions).digest());
    }
}
