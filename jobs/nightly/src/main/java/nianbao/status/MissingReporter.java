package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who has not reported in the newest year of a form.
 *
 * @param parent the division that the missing ones belong to, or null for the top
 * @param divisions the names of the missing ones
 */
record MissingReporter(String form, int year, String parent, long missing, String divisions) {

    static MissingReporter of(ResultSet row) throws SQLException {
        return new MissingReporter(
                row.getString("form"),
                row.getInt("year"),
                row.getString("parent"),
                row.getLong("missing"),
                row.getString("divisions"));
    }
}
