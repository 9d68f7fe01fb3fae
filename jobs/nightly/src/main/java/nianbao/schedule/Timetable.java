package nianbao.schedule;

import java.time.Instant;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

/** The times that the scheduler keeps in its store. */
public record Timetable(Scheduler scheduler, TriggerKey key) {

    /** When the next run starts. */
    public Instant next() throws SchedulerException {
        return scheduler.getTrigger(key).getNextFireTime().toInstant();
    }

    /** Starts a run at once, beside the times that are set. */
    void fireNow() throws SchedulerException {
        scheduler.triggerJob(scheduler.getTrigger(key).getJobKey());
    }

    /** Enters the times, unless the same stand there: replacing them would forget a night that was missed. */
    void settle(JobDetail job, CronTrigger times) throws SchedulerException {
        scheduler.addJob(job, true);
        CronTrigger entered = (CronTrigger) scheduler.getTrigger(key);
        if (entered == null) {
            scheduler.scheduleJob(times);
        } else if (!isSame(entered, times)) {
            scheduler.rescheduleJob(key, times);
        }
    }

    private static boolean isSame(CronTrigger entered, CronTrigger times) {
        return entered.getCronExpression().equals(times.getCronExpression())
                && entered.getTimeZone().getID().equals(times.getTimeZone().getID());
    }
}
