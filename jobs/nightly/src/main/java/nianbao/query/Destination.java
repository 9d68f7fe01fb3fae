package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Where an answer goes. */
public sealed interface Destination {

    void take(ResultSet rows, Format format) throws SQLException, IOException;

    /** What the caller sees or reads on. */
    record Screen(Writer out) implements Destination {

        @Override
        public void take(ResultSet rows, Format format) throws SQLException, IOException {
            format.write(rows, out);
        }
    }

    /** A file, which is replaced when it is there. */
    record Saved(Path file) implements Destination {

        @Override
        public void take(ResultSet rows, Format format) throws SQLException, IOException {
            format.save(rows, file);
        }
    }
}
