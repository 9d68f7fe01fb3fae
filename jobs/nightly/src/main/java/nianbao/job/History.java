package nianbao.job;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;

/** What the job repository remembers of runs. */
record History(JobRepository repository) {

    /** Forgets the runs that started before a time; the newest always stays. */
    void forget(Instant time) throws NoSuchJobException {
        forget(NightlyJob.NAME, time);
        forget(HousekeepingJob.NAME, time);
    }

    // From the oldest on, so that it takes as long as there is something to forget, however long the history is.
    private void forget(String job, Instant time) throws NoSuchJobException {
        for (long left = repository.getJobInstanceCount(job) - 1; left > 0; left--) {
            JobInstance oldest = repository.getJobInstances(job, (int) left, 1).get(0);
            if (!isBefore(repository.getLastJobExecution(oldest), time)) {
                return;
            }
            repository.deleteJobInstance(oldest);
        }
    }

    private static boolean isBefore(@Nullable JobExecution last, Instant time) {
        return last == null || last.getCreateTime().atZone(ZoneId.systemDefault()).toInstant().isBefore(time);
    }
}
