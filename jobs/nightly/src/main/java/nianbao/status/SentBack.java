package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nianbao.run.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was sent back and has not been replaced.
 *
 * @param errors how many errors it has
 * @param reason the first of them
 * @param run the run that sent it back; its correction lies under that name
 * @param since the day on which it was sent back; null where a release was made before that was kept
 */
public record SentBack(String file, String outcome, String run, @Nullable LocalDate since, long errors, String reason) {

    static SentBack of(ResultSet row) throws SQLException {
        LocalDateTime since = row.getObject("since", LocalDateTime.class);
        return new SentBack(
                row.getString("file"),
                row.getString("outcome"),
                row.getString("run"),
                since == null ? null : Moment.here().day(since.toInstant(ZoneOffset.UTC)),
                row.getLong("errors"),
                row.getString("reason"));
    }
}
