package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nianbao.account.Summary;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import nianbao.warehouse.Run;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts the nightly job and waits for its end. Whoever holds the lock of the home is alone at work on it. */
@Component
public class Nightly {

    private final Home home;
    private final Chronicle chronicle;
    private final Halt halt;
    private final Clock clock;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    Nightly(Home home, Chronicle chronicle, Halt halt, Clock clock, Job job, JobOperator operator, JobRepository repository) {
        this.home = home;
        this.chronicle = chronicle;
        this.halt = halt;
        this.clock = clock;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /** Runs the job and says what it did; fails when the job failed or was stopped. */
    public Summary run(Path inbox, Path definitions) throws Exception {
        return halt.during(() -> HomeLock.alone(home, () -> wholeRun(inbox, definitions)));
    }

    private Summary wholeRun(Path inbox, Path definitions) throws JobExecutionException, IOException {
        clearAway();
        Run run = Run.begin(home, clock, this::isOnRecord);
        Files.createDirectories(run.work());
        JobExecution execution = operator.start(job, parameters(run, inbox, definitions));
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new StoppedRun(run.name());
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new BrokenRun(execution).failure();
        }
        Folders.delete(run.work());
        return Optional.ofNullable(chronicle.account().summary())
                .orElseThrow(() -> new Failure(
                        "The run " + run.name() + " is done, but what it did could not be added up; the log says why."));
    }

    // What a run left behind that was killed: no other can be at work now.
    private void clearAway() throws IOException {
        repository.findRunningJobExecutions(NightlyJob.NAME).forEach(operator::recover);
        for (Path work : Folders.below(home.work())) {
            Folders.delete(work);
        }
    }

    private boolean isOnRecord(String run) {
        JobParameters identity = new JobParametersBuilder().addString(Assignment.RUN, run).toJobParameters();
        return repository.getJobInstance(NightlyJob.NAME, identity) != null;
    }

    private static JobParameters parameters(Run run, Path inbox, Path definitions) {
        return new JobParametersBuilder()
                .addString(Assignment.RUN, run.name())
                .addString(Assignment.INBOX, inbox.toString(), false)
                .addString(Assignment.DEFINITIONS, definitions.toString(), false)
                .toJobParameters();
    }
}
