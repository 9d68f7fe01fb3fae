package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.definition.Title;

/** A division of which not everything that was expected has come in. */
public record Missing(Title form, int year, String name, int reported, int expected) {

    static Missing of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        return new Missing(
                read.title("form"), read.number("year"), read.text("name"), read.number("reported"), read.number("expected"));
    }
}
