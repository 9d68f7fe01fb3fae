package nianbao.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.sql.Sql;

/** A database in a file that is reached from another one by a name. Databases in memory share those that are: each has to be closed. */
public record Attached(Database from, String name) implements AutoCloseable {

    static Attached to(Database from, Path file, String name, String how) throws SQLException {
        from.execute(new Sql("attach '${file}' as ${name} (${how})").with("file", file).with("name", name).with("how", how));
        return new Attached(from, name);
    }

    /** One of its tables or views, as SQL names it. */
    public String table(String table) {
        return name + ".\"" + table.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws SQLException {
        from.execute(new Sql("detach ${name}").with("name", name));
    }
}
