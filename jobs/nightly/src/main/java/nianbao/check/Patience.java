package nianbao.check;

import java.sql.SQLException;
import java.time.Duration;
import nianbao.warehouse.Database;

/**
 * How long a rule may take: far longer than any has taken so far, and short enough for a night in which one does not end.
 *
 * @param least however few figures there are
 * @param figure more for each of them
 */
public record Patience(Duration least, Duration figure) {

    /** A rule takes microseconds a figure, of which it may take a hundred. */
    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofNanos(100_000));

    /** With all figures that a database has been given. */
    Duration on(Database database) throws SQLException {
        return least.plus(figure.multipliedBy(Given.figures(database)));
    }
}
