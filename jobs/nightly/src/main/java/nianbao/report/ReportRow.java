package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** A row of a query as the templates' records are made of. */
record ReportRow(ResultSet row) {

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable String textOrNone(String column) throws SQLException {
        return row.getString(column);
    }

    /** The text of both languages, from columns that end in {@code _zh} and {@code _en}. */
    Title title(String column) throws SQLException {
        return Objects.requireNonNull(titleOrNone(column), column);
    }

    @Nullable Title titleOrNone(String column) throws SQLException {
        String zh = row.getString(column + "_zh");
        return zh == null ? null : new Title(zh, text(column + "_en"));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable Integer numberOrNone(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    BigDecimal decimal(String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column), column);
    }

    @Nullable BigDecimal decimalOrNone(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    boolean is(String column) throws SQLException {
        return row.getBoolean(column);
    }
}
