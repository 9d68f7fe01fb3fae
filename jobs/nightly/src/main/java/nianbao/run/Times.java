package nianbao.run;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
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
        Optional<Instant> next = Optional.ofNullable(expression().getNextValidTimeAfter(Date.from(time))).map(Date::toInstant);
        return next.map(latest -> skipped(time, latest).stream().findFirst().orElse(latest));
    }

    /**
     * When a run takes place whose time is skipped by the clock, as in the night in which summer time begins: at the moment of
     * the change, as the schedule itself would leave it out. In order, after one time and before another.
     */
    public List<Instant> skipped(Instant from, Instant to) {
        List<Instant> skipped = new ArrayList<>();
        ZoneRules rules = ZoneId.of(zone).getRules();
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(to);
                change = rules.nextTransition(change.getInstant())) {
            if (change.isGap() && isSkipped(change)) {
                skipped.add(change.getInstant());
            }
        }
        return skipped;
    }

    // The times within the gap are looked for by a clock that has none.
    private boolean isSkipped(ZoneOffsetTransition gap) {
        Date begin = Date.from(gap.getDateTimeBefore().toInstant(ZoneOffset.UTC).minusSeconds(1));
        Date first = expression(cron, TimeZone.getTimeZone(ZoneOffset.UTC)).getNextValidTimeAfter(begin);
        return first != null
                && first.toInstant().isBefore(gap.getDateTimeAfter().toInstant(ZoneOffset.UTC))
                && !expression().isSatisfiedBy(Date.from(gap.getInstant()));
    }

    /** The times as the scheduler knows them. */
    public CronExpression expression() {
        return expression(cron, timeZone(zone));
    }

    private static TimeZone timeZone(String zone) {
        try {
            return TimeZone.getTimeZone(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw Failure.of("no_such_zone", zone).by(e);
        }
    }

    private static CronExpression expression(String cron, TimeZone zone) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(zone);
            return expression;
        } catch (ParseException e) {
            throw Failure.of("no_such_times", cron, e.getMessage()).by(e);
        }
    }
}
