package nianbao.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule at work goes by.
 *
 * @param worker the process that runs it
 * @param since when it was started
 * @param cron when it fires
 * @param zone the time zone in which that holds
 * @param retryAt when a run that failed is tried again, or null
 */
public record Plan(Worker worker, Instant since, String cron, String zone, @Nullable Instant retryAt) {

    /** With another try at a failed run; null when there is none. */
    public Plan retryingAt(@Nullable Instant time) {
        return new Plan(worker, since, cron, zone, time);
    }
}
