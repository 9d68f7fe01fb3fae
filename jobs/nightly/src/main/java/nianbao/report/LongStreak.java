package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;

/**
 * What has gone on for some years.
 *
 * @param kind rising, falling or rank: at the top
 */
public record LongStreak(Title form, Title title, String name, String kind, int first, int last, int years) {

    static LongStreak of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new LongStreak(
                read.title("form"), read.title("title"), read.text("name"), read.text("kind"), read.number("first_year"),
                read.number("last_year"), read.number("years"));
    }
}
