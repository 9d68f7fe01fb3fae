package nianbao.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.reason.Answerable;
import nianbao.reason.Reason;

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

    /** The same with what it is about and what was answered to it. */
    public static Answerable answerable(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Answerable(of(row), row.getString("subject"), reason == null ? null : Reason.ofWord(reason), row.getString("words"));
    }
}
