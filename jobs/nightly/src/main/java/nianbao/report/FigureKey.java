package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a figure is about, besides its division and year. */
public record FigureKey(String form, String indicator, @Nullable String breakdown, @Nullable String category) {

    static FigureKey of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new FigureKey(read.text("form"), read.text("indicator"), read.textOrNone("breakdown"), read.textOrNone("category"));
    }

    /** Of an indicator as a whole. */
    static FigureKey of(String form, String indicator) {
        return new FigureKey(form, indicator, null, null);
    }

    /** What it is called in the address of a place on the page. */
    public String anchor() {
        return breakdown == null ? form + "." + indicator : form + "." + indicator + "." + breakdown + "." + category;
    }
}
