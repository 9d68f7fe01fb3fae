package nianbao.schedule;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.job.Nightly;
import nianbao.account.Summary;
import nianbao.account.SummaryText;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One firing of the schedule: a run of the nightly job. A night that fails is told of; the next one runs all the same. */
@DisallowConcurrentExecution
public class Night implements Job {

    static final String INBOX = "inbox";
    static final String DEFINITIONS = "definitions";

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Nightly nightly;

    Night(Nightly nightly) {
        this.nightly = nightly;
    }

    @Override
    public void execute(JobExecutionContext firing) throws JobExecutionException {
        JobDataMap told = firing.getMergedJobDataMap();
        try {
            Summary summary = nightly.run(Path.of(told.getString(INBOX)), Path.of(told.getString(DEFINITIONS)));
            LOG.info("{}", new SummaryText(summary));
        } catch (RuntimeException
                | IOException
                | org.springframework.batch.core.job.JobExecutionException e) {
            LOG.error("{}", e.getMessage());
            throw new JobExecutionException(e);
        }
    }
}
