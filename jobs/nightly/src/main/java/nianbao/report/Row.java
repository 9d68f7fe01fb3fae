package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.definition.Title;

/** A row of a query as the templates' records are made of. */
record Row(ResultSet row) {

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    /** The text of both languages, from columns that end in {@code _zh} and {@code _en}; null where there is none. */
    Title title(String column) throws SQLException {
        String zh = text(column + "_zh");
        return zh == null ? null : new Title(zh, text(column + "_en"));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    Integer numberOrNone(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    boolean is(String column) throws SQLException {
        return row.getBoolean(column);
    }
}
