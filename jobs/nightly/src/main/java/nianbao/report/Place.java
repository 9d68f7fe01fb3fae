package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.warehouse.Folders;
import org.jspecify.annotations.Nullable;

/** A division of a page. */
public record Place(String code, String name, String level, @Nullable String above) {

    static Place of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new Place(read.text("code"), read.text("name"), read.text("level"), read.textOrNone("parent_code"));
    }

    /** What a folder or file about it is called. */
    public String folder() {
        return code + "-" + Folders.named(name);
    }

    /** Whether there is a page about it. */
    public boolean hasPage() {
        return !level.equals("township");
    }
}
