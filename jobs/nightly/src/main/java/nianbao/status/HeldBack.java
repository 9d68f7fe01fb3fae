package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A workbook that was accepted but for what is doubtful, or in which a warning waits for an answer.
 *
 * @param places how many wait for that
 * @param reason the first of them
 */
public record HeldBack(String file, long places, String reason) {

    static HeldBack of(ResultSet row) throws SQLException {
        return new HeldBack(row.getString("file"), row.getLong("places"), row.getString("reason"));
    }
}
