package nianbao.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Keeps house after each run. What cannot be cleared away tonight is tried again tomorrow, and fails no run. */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Job job;
    private final JobOperator operator;

    Housekeeping(Job housekeeping, JobOperator operator) {
        this.job = housekeeping;
        this.operator = operator;
    }

    void after(Identity run) throws JobExecutionException {
        JobExecution execution = operator.start(job, run.parameters().toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            LOG.error("Old runs, releases and exports could not be cleared away: {}", execution.getAllFailureExceptions());
        }
    }
}
