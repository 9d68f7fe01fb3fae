package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import nianbao.definition.Title;

/**
 * A figure that is another than was published before.
 *
 * @param release the one that was first to have it
 * @param number how many such figures there are in all, of which some are listed
 */
public record RevisedFigure(
        String release, Title form, int year, String name, Title title, BigDecimal previous, BigDecimal value, Figures figures, String file,
        String sheet, String cell, int number) {

    static RevisedFigure of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        BigDecimal previous = read.decimal("previous");
        BigDecimal value = read.decimal("value");
        return new RevisedFigure(
                read.text("release"), read.title("form"), read.number("year"), read.text("name"), read.title("title"), previous, value,
                new Figures(read.text("unit"), read.text("kind"), Arrays.asList(previous, value)), read.text("file"), read.text("sheet"),
                read.text("cell"), read.number("number"));
    }
}
