package nianbao.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nianbao.collect.Collected;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Summary;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the account of the run that goes on, and hands it round as an event when the run has ended. */
@Component
class RunRecorder implements JobExecutionListener, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunRecorder.class);

    private final Home home;
    private final SqlFolder sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RunLog log = new RunLog();
    private final DiskSpace space;
    private volatile @Nullable RunRecord account;

    RunRecorder(Home home, SqlFolder sql, Clock clock, ApplicationEventPublisher events) {
        this.home = home;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
        this.space = new DiskSpace(home);
    }

    /** What is told of the run that ended last. */
    RunRecord account() {
        return Objects.requireNonNull(account);
    }

    @Override
    public void beforeJob(JobExecution execution) {
        String run = run(execution);
        space.begin();
        keep(new RunRecords(home).of(run).map(RunRecord::again).orElseGet(() -> RunRecord.begin(run, clock.instant())));
    }

    @Override
    public void beforeStep(StepExecution step) {
        keep(account().with(StepRecord.begin(step.getStepName(), clock.instant())));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        StepRecord begun = account().step(step.getStepName());
        StepRecord ended =
                begun.end(state(step.getStatus()), clock.instant(), step.getReadCount(), step.getWriteCount());
        keep(account().with(ended).taking(space.taken()));
        log.ended(account().run(), ended);
        return null;
    }

    @Override
    public void afterJob(JobExecution execution) {
        State ending = state(execution.getStatus());
        String failure = ending == State.FAILED ? new BrokenRun(execution).failure().getMessage() : null;
        Instant now = clock.instant();
        keep(account().with(summary(now)).end(ending, now, failure));
        log.ended(account());
        events.publishEvent(account());
    }

    /** Keeps that the run was told to end, when the process does not wait for it. */
    void cutShort() {
        keep(account().end(State.STOPPED, clock.instant(), null));
    }

    private @Nullable Summary summary(Instant now) {
        Run run = new Run(home, account().run());
        Optional<Collected> collected = Collected.ifThere(run);
        if (collected.isEmpty()) {
            return null;
        }
        try {
            return new Tally(run, collected.get(), sql).summary(Duration.between(account().started(), now).toMillis() / 1000.0);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("What the run {} did could not be added up: {}", account().run(), e.toString());
            return null;
        }
    }

    // A run whose figures are safe is not to fail because its account could not be kept.
    private void keep(RunRecord news) {
        account = news;
        try {
            new RunRecords(home).keep(news);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The account of the run {} could not be kept, so that status shows an old one: {}", news.run(), e.toString());
        }
    }

    private static String run(JobExecution execution) {
        return execution.getJobParameters().getString(RunContext.RUN);
    }

    private static State state(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> State.COMPLETED;
            case STOPPED, STOPPING -> State.STOPPED;
            case STARTING, STARTED -> State.RUNNING;
            case FAILED, ABANDONED, UNKNOWN -> State.FAILED;
        };
    }
}
