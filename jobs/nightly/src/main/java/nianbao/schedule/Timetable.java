package nianbao.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/** The times that the scheduler keeps in its store. */
public record Timetable(Scheduler scheduler, TriggerKey key) {

    private static final String SKIPPED = "skipped";

    /** When the next run starts. */
    public Instant next() throws SchedulerException {
        return scheduler.getTriggersOfJob(scheduler.getTrigger(key).getJobKey()).stream()
                .map(Trigger::getNextFireTime)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toInstant();
    }

    /** Starts a run at once, beside the times that are set. */
    void fireNow() throws SchedulerException {
        scheduler.triggerJob(scheduler.getTrigger(key).getJobKey());
    }

    /**
     * Enters the times, unless the same stand there: replacing them would forget a night that was missed.
     *
     * @param skipped when besides them a run starts because the clock skips its time
     */
    void settle(JobDetail job, CronTrigger times, List<Instant> skipped) throws SchedulerException {
        scheduler.addJob(job, true);
        CronTrigger entered = (CronTrigger) scheduler.getTrigger(key);
        if (entered == null) {
            scheduler.scheduleJob(times);
        } else if (!isSame(entered, times)) {
            scheduler.rescheduleJob(key, times);
        }
        settleSkipped(job, skipped);
    }

    private void settleSkipped(JobDetail job, List<Instant> skipped) throws SchedulerException {
        Set<TriggerKey> left = new HashSet<>(scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(SKIPPED)));
        for (Instant time : skipped) {
            TriggerKey own = TriggerKey.triggerKey(time.toString(), SKIPPED);
            if (!left.remove(own)) {
                scheduler.scheduleJob(TriggerBuilder.newTrigger().withIdentity(own).forJob(job).startAt(Date.from(time)).build());
            }
        }
        scheduler.unscheduleJobs(List.copyOf(left));
    }

    private static boolean isSame(CronTrigger entered, CronTrigger times) {
        return entered.getCronExpression().equals(times.getCronExpression())
                && entered.getTimeZone().getID().equals(times.getTimeZone().getID());
    }
}
