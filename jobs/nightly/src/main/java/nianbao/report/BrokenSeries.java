package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** Where a series breaks, and why; text and source are null where the register alone tells. */
public record BrokenSeries(Title form, Title title, int year, String kind, @Nullable Title text, @Nullable String source) {

    static BrokenSeries of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new BrokenSeries(
                read.title("form"), read.title("title"), read.number("year"), read.text("kind"), read.titleOrNone("text"), read.textOrNone("source"));
    }
}
