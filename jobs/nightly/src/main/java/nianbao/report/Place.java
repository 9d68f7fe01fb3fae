package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A division of a page. */
public record Place(String code, String name, String level, @Nullable String above) {

    static Place of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        return new Place(read.text("code"), read.text("name"), read.text("level"), read.textOrNone("parent_code"));
    }

    /** Whether there is a page about it. */
    public boolean hasPage() {
        return !level.equals("township");
    }
}
