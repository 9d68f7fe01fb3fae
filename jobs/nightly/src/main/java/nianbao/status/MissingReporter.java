package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * Who has not reported in the newest year of a form.
 *
 * @param due the day by which they were to report, or null where the definition does not say
 * @param parent the division that the missing ones belong to, or null for the top
 * @param divisions the names of the missing ones
 */
public record MissingReporter(String form, Title title, int year, @Nullable LocalDate due, @Nullable String parent, long missing, String divisions) {

    static MissingReporter of(ResultSet row) throws SQLException {
        return new MissingReporter(
                row.getString("form"),
                new Title(row.getString("title_zh"), row.getString("title_en")),
                row.getInt("year"),
                row.getObject("due", LocalDate.class),
                row.getString("parent"),
                row.getLong("missing"),
                row.getString("divisions"));
    }
}
