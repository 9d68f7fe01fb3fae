package nianbao.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import nianbao.sql.Sql;

/** What writes what queries give, each as a Parquet file. */
public interface QueryFiles {

    /**
     * Writes all of them, none of which reads what another writes.
     *
     * @param database has the tables that they name
     * @param queries by the file that is written, the folder of which is there
     */
    void write(Database database, Map<Path, Sql> queries) throws IOException;

    /** By the database itself: what is written at a time is small, and leaves all processors but one idle. */
    static void writeHere(Database database, Map<Path, Sql> queries) {
        queries.entrySet().parallelStream().forEach(query -> {
            try (Database own = database.another()) {
                own.write(query.getKey(), query.getValue());
            } catch (SQLException e) {
                throw new IllegalStateException(query.getKey() + " cannot be written: " + e.getMessage(), e);
            }
        });
    }
}
