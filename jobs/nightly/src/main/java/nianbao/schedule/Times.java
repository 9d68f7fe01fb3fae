package nianbao.schedule;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import nianbao.warehouse.Failure;
import org.quartz.CronExpression;

/** The times at which the nightly job starts: a cron expression of Quartz and the time zone in which it holds. */
public record Times(String cron, String zone) {

    /** Fails in words when either cannot be understood. */
    public Times {
        expression(cron, timeZone(zone));
    }

    /** The first of them after a time, unless there is none left. */
    public Optional<Instant> after(Instant time) {
        return Optional.ofNullable(expression().getNextValidTimeAfter(Date.from(time))).map(Date::toInstant);
    }

    CronExpression expression() {
        return expression(cron, timeZone(zone));
    }

    private static TimeZone timeZone(String zone) {
        try {
            return TimeZone.getTimeZone(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new Failure(
                    "The time zone “" + zone + "” is not known. Set nianbao.schedule.zone to one such as Asia/Shanghai or UTC.",
                    e);
        }
    }

    private static CronExpression expression(String cron, TimeZone zone) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(zone);
            return expression;
        } catch (ParseException e) {
            throw new Failure(
                    "The times “" + cron + "” cannot be understood (" + e.getMessage() + "). Set nianbao.schedule.cron to seconds,"
                            + " minutes, hours, day of month, month and day of week, such as 0 0 2 * * ? for two o'clock at night.",
                    e);
        }
    }
}
