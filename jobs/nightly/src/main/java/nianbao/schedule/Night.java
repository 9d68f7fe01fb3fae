package nianbao.schedule;

import java.nio.file.Path;
import java.util.List;
import nianbao.job.Nightly;
import nianbao.job.StoppedRun;
import nianbao.run.Summary;
import nianbao.warehouse.DiskFailure;
import nianbao.warehouse.Failure;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One firing of the schedule: a run of the nightly job. A night that fails is told of and tried again. */
@DisallowConcurrentExecution
public class Night implements Job {

    static final String INBOX = "inbox";
    static final String DEFINITIONS = "definitions";

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Nightly nightly;
    private final Retries retries;

    Night(Nightly nightly, Retries retries) {
        this.nightly = nightly;
        this.retries = retries;
    }

    // Whatever ends a night, the schedule goes on to the next one.
    @Override
    public void execute(JobExecutionContext firing) throws JobExecutionException {
        JobDataMap told = firing.getMergedJobDataMap();
        try {
            List<Summary> summaries = nightly.run(Path.of(told.getString(INBOX)), Path.of(told.getString(DEFINITIONS)));
            LOG.debug("{}", summaries);
            retries.succeeded(firing);
        } catch (StoppedRun e) {
            LOG.debug("{}", e.getMessage());
            retries.stopped(firing);
        } catch (Exception e) {
            LOG.error("{}", DiskFailure.in(e).map(Failure::getMessage).orElse(e.getMessage()), LOG.isDebugEnabled() ? e : null);
            retries.failed(firing);
            throw new JobExecutionException(e);
        }
    }
}
