package nianbao.warehouse;

import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.sql.SqlFolder;

/** What the definitions and their registers say, as tables of a database. */
public record ReferenceTables(Database database, SqlFolder sql) {

    /** The names of the tables. */
    public static final List<String> NAMES =
            List.of("division", "membership", "event", "form", "indicator", "category", "definition_break", "reporter", "due_date");

    /** Makes the tables and fills them. */
    public void load(Definitions definitions) throws SQLException {
        database.execute(sql.read("reference/tables"));
        database.execute(sql.read("reference/merger"));
        new RegisterRows(database).append(definitions);
        new FormRows(database).append(definitions);
        new BreakRows(database).append(definitions);
        new ReporterRows(database).append(definitions);
    }
}
