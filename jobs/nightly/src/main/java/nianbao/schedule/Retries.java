package nianbao.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a night that did not reach its end is tried again. The scheduler's store keeps it, so that it outlives the
 * process.
 */
@Component
class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final TriggerKey KEY = TriggerKey.triggerKey("retry");
    private static final String ATTEMPT = "attempt";

    private final Clock clock;
    private final Bulletin bulletin;
    private final int most;
    private final Duration backoff;

    Retries(
            Clock clock,
            Bulletin bulletin,
            @Value("${nianbao.schedule.retries}") int most,
            @Value("${nianbao.schedule.backoff}") Duration backoff) {
        this.clock = clock;
        this.bulletin = bulletin;
        this.most = most;
        this.backoff = backoff;
    }

    /** Forgets a retry that a good run has made needless. */
    void succeeded(JobExecutionContext firing) throws JobExecutionException {
        replace(firing, null);
    }

    /** Tries again at once: that is, at the next start, as a run stops only when the program ends. */
    void stopped(JobExecutionContext firing) throws JobExecutionException {
        replace(firing, trigger(firing, clock.instant(), attempt(firing)));
    }

    /** Tries again after a while that doubles each time, unless it was tried often enough. */
    void failed(JobExecutionContext firing) throws JobExecutionException {
        int attempt = attempt(firing) + 1;
        if (attempt > most) {
            LOG.error("Given up after {} tries; the next run starts at its usual time.", attempt);
            replace(firing, null);
        } else {
            Instant time = clock.instant().plus(backoff.multipliedBy(1L << attempt - 1));
            LOG.warn("Try {} of {} starts at {}.", attempt + 1, most + 1, time);
            replace(firing, trigger(firing, time, attempt));
        }
    }

    // A night at its usual time begins to count anew.
    private static int attempt(JobExecutionContext firing) {
        return firing.getTrigger().getKey().equals(KEY) ? firing.getTrigger().getJobDataMap().getInt(ATTEMPT) : 0;
    }

    private static Trigger trigger(JobExecutionContext firing, Instant time, int attempt) {
        return TriggerBuilder.newTrigger()
                .withIdentity(KEY)
                .forJob(firing.getJobDetail())
                .usingJobData(ATTEMPT, String.valueOf(attempt))
                .startAt(Date.from(time))
                .build();
    }

    private void replace(JobExecutionContext firing, @Nullable Trigger retry) throws JobExecutionException {
        Scheduler scheduler = firing.getScheduler();
        try {
            scheduler.unscheduleJob(KEY);
            if (retry != null) {
                scheduler.scheduleJob(retry);
            }
            bulletin.tell(retry == null ? null : retry.getStartTime().toInstant());
        } catch (SchedulerException | IOException e) {
            throw new JobExecutionException(e);
        }
    }
}
