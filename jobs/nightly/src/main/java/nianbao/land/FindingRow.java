package nianbao.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import nianbao.observation.Finding;
import nianbao.observation.Level;

/** A row of what was found, in the columns in which it landed. */
public final class FindingRow {

    private FindingRow() {}

    /** The finding of the row at which the cursor stands. */
    public static Finding of(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("submission"),
                row.getString("rule"),
                Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("division_code"),
                row.getString("indicator"),
                row.getString("found"),
                row.getString("expected"),
                row.getString("message"));
    }
}
