package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is another than was published before.
 *
 * @param release the one that was first to have it
 * @param number how many such figures there are in all, of which some are listed
 */
public record RevisedFigure(
        String release, Title form, int year, String name, Title title, @Nullable BigDecimal previous, @Nullable BigDecimal value,
        Figures figures, @Nullable String file, @Nullable String sheet, @Nullable String cell, int number) {

    static RevisedFigure of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        BigDecimal previous = read.decimalOrNone("previous");
        BigDecimal value = read.decimalOrNone("value");
        return new RevisedFigure(
                read.text("release"), read.title("form"), read.number("year"), read.text("name"), read.title("title"), previous, value,
                new Figures(read.text("unit"), read.text("kind"), Arrays.asList(previous, value)), read.textOrNone("file"), read.textOrNone("sheet"),
                read.textOrNone("cell"), read.number("number"));
    }
}
