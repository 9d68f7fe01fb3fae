package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** Who leads by an indicator, who is last of how many, and who moved most; names are null where nobody is there alone or together. */
public record Leader(
        Title form, int year, Title title, int siblings, @Nullable String first, @Nullable String second, @Nullable String third, @Nullable String last,
        @Nullable String mover) {

    static Leader of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new Leader(
                read.title("form"), read.number("year"), read.title("title"), read.number("siblings"), read.textOrNone("first_name"),
                read.textOrNone("second_name"), read.textOrNone("third_name"), read.textOrNone("last_name"), read.textOrNone("mover"));
    }
}
