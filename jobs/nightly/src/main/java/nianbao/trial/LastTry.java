package nianbao.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/**
 * What the last try of a form read, in a small file.
 *
 * @param folder where such files are kept, one for each form of each folder of definitions
 */
public record LastTry(Path folder, Path definitions) {

    private static final int MARK = 8;

    /** Holds what is read now, in the table {@code reading}, against it; false when there is none. */
    boolean open(Database database, String form) throws SQLException {
        Path file = file(form);
        if (Files.notExists(file)) {
            return false;
        }
        database.execute(new Sql("create table last_try as select workbook, sheet, cell, reading from read_parquet('${file}')").with("file", file));
        return true;
    }

    /** Keeps what is read now for the next try. */
    void keep(Database database, String form) throws SQLException, IOException {
        Files.createDirectories(folder);
        database.write(file(form), "reading");
    }

    private Path file(String form) {
        String mark = new Digest().add(definitions.toAbsolutePath().normalize().toString()).hex().substring(0, MARK);
        return folder.resolve(form + "-" + mark + ".parquet");
    }
}
