package nianbao.comparison;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/**
 * Which city each division of a release stands under, see {@code sql/release/city.sql}.
 *
 * @param above by the code of the division
 */
public record Cities(Map<String, String> above) {

    /** Those of the release in a folder. */
    public static Cities of(Path release) throws SQLException {
        Map<String, String> above = new HashMap<>();
        try (Database database = Database.inMemory()) {
            database.list(
                    new Sql("from read_parquet('${release}/city.parquet')").with("release", release),
                    row -> above.put(row.getString("code"), row.getString("city")));
        }
        return new Cities(above);
    }

    /** What tells the divisions that stand under some of them. */
    public Predicate<String> under(Collection<String> some) {
        return division -> some.contains(above.get(division));
    }
}
