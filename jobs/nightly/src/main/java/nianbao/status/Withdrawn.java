package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A workbook that was accepted, and that the office withdrew.
 *
 * @param run under which name the decision landed
 * @param reason why, which office, and when
 */
public record Withdrawn(String file, String run, String reason) {

    static Withdrawn of(ResultSet row) throws SQLException {
        return new Withdrawn(row.getString("file"), row.getString("run"), row.getString("reason"));
    }
}
