package nianbao.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** A value in a table, or null for none. */
public record Value(@Nullable Object value) {

    static Value of(ResultSet row, int column) throws SQLException {
        return new Value(row.getObject(column));
    }

    boolean isNumber() {
        return value instanceof Number;
    }

    /** Numbers in plain digits, without the zeros that a type adds; nothing for null. */
    String text() {
        if (value == null) {
            return "";
        }
        if (isNumber() && isFinite()) {
            return number().toPlainString();
        }
        return value instanceof Timestamp time ? time.toLocalDateTime().toString() : value.toString();
    }

    /** The number, exact for all but binary fractions. */
    BigDecimal number() {
        BigDecimal exact = value instanceof BigDecimal decimal ? decimal : new BigDecimal(String.valueOf(value));
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    boolean isFinite() {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }
}
