package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A workbook that was sent back and has not been replaced.
 *
 * @param run the run that sent it back; its correction lies under that name
 */
record SentBack(String file, String outcome, String run, String reason) {

    static SentBack of(ResultSet row) throws SQLException {
        return new SentBack(
                row.getString("file"), row.getString("outcome"), row.getString("run"), row.getString("reason"));
    }
}
