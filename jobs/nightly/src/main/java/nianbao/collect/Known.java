package nianbao.collect;

import java.sql.SQLException;
import java.util.Set;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** The submissions that need not be read again. */
public record Known(Home home, SqlFolder sql) {

    /** Their ids; one that was returned is read again once the definitions have changed. */
    public Set<String> under(String definitions) throws SQLException {
        if (Folders.below(home.landing()).isEmpty()) {
            return Set.of();
        }
        Sql known = sql.read("collect/known").with("landing", home.landing()).with("definitions", Sql.literal(definitions));
        try (Database database = Database.inMemory()) {
            return Set.copyOf(database.list(known, row -> row.getString("submission")));
        }
    }
}
