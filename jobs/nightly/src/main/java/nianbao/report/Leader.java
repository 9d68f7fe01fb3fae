package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.definition.Title;

/** Who leads by an indicator, who is last of how many, and who moved most; names are null where nobody is there alone or together. */
public record Leader(Title form, int year, Title title, int siblings, String first, String second, String third, String last, String mover) {

    static Leader of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        return new Leader(
                read.title("form"), read.number("year"), read.title("title"), read.number("siblings"), read.text("first_name"),
                read.text("second_name"), read.text("third_name"), read.text("last_name"), read.text("mover"));
    }
}
