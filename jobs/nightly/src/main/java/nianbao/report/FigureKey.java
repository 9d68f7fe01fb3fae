package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a figure is about, besides its division and year. */
public record FigureKey(String form, String indicator, String breakdown, String category) {

    static FigureKey of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        return new FigureKey(read.text("form"), read.text("indicator"), read.text("breakdown"), read.text("category"));
    }

    /** What it is called in the address of a place on the page. */
    public String anchor() {
        return breakdown == null ? form + "." + indicator : form + "." + indicator + "." + breakdown + "." + category;
    }
}
