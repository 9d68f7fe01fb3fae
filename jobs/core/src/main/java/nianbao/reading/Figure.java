package nianbao.reading;

import java.math.BigDecimal;
import nianbao.observation.Status;

/**
 * What one cell says.
 *
 * @param value null unless the status is reported
 * @param precision half the last digit stated; null when stated exactly
 */
record Figure(BigDecimal value, Status status, BigDecimal precision) {

    static Figure exactly(BigDecimal value) {
        return new Figure(value, Status.REPORTED, null);
    }

    static Figure without(Status status) {
        return new Figure(null, status, null);
    }
}
