package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;

/** What is remembered of runs. */
record History(Home home, JobRepository repository) {

    private static final String ACCOUNT = ".json";

    /** Forgets the runs that started before a time, in the job repository and in the home; the newest always stays. */
    void forget(Instant time) throws IOException, NoSuchJobException {
        forget(NightlyJob.NAME, time);
        forget(HousekeepingJob.NAME, time);
        List<String> accounts = Folders.names(home.runs());
        for (String account : accounts.subList(0, Math.max(0, accounts.size() - 1))) {
            String name = account.substring(0, Math.max(0, account.length() - ACCOUNT.length()));
            if (Run.isName(name) && new Run(home, name).time().isBefore(time)) {
                Files.delete(home.runs().resolve(account));
            }
        }
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

    private static boolean isBefore(JobExecution last, Instant time) {
        return last == null || last.getCreateTime().atZone(ZoneId.systemDefault()).toInstant().isBefore(time);
    }
}
