package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;

/** A division of which not everything that was expected has come in. */
public record MissingDivision(Title form, int year, String name, int reported, int expected) {

    static MissingDivision of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new MissingDivision(
                read.title("form"), read.number("year"), read.text("name"), read.number("reported"), read.number("expected"));
    }
}
