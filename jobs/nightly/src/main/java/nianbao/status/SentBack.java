package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A workbook that was sent back and has not been replaced.
 *
 * @param errors how many errors it has
 * @param reason the first of them
 * @param run the run that sent it back; its correction lies under that name
 */
public record SentBack(String file, String outcome, String run, long errors, String reason) {

    static SentBack of(ResultSet row) throws SQLException {
        return new SentBack(
                row.getString("file"),
                row.getString("outcome"),
                row.getString("run"),
                row.getLong("errors"),
                row.getString("reason"));
    }
}
