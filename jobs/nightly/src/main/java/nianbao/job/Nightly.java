package nianbao.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.collect.Collector;
import nianbao.run.Summary;
import nianbao.status.StatusFile;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import nianbao.warehouse.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts the nightly job and waits for its end. Whoever holds the lock of the home is alone at work on it. */
@Component
public class Nightly {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");

    private final Home home;
    private final StatusFile page;
    private final RunRecorder recorder;
    private final GracefulShutdown halt;
    private final Clock clock;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunRecovery recovery;
    private final Housekeeping housekeeping;

    Nightly(
            Home home,
            StatusFile page,
            RunRecorder recorder,
            GracefulShutdown halt,
            Clock clock,
            Job nightly,
            JobOperator operator,
            JobRepository repository,
            RunRecovery recovery,
            Housekeeping housekeeping) {
        this.home = home;
        this.page = page;
        this.recorder = recorder;
        this.halt = halt;
        this.clock = clock;
        this.job = nightly;
        this.operator = operator;
        this.repository = repository;
        this.recovery = recovery;
        this.housekeeping = housekeeping;
    }

    /**
     * Continues a run that broke off, if one did, and then runs the job anew: what came into the inbox since belongs to
     * a run of its own. Says what each of them did, the newest last; fails when the job failed or was stopped.
     */
    public List<Summary> run(Path inbox, Path definitions) throws Exception {
        return halt.during(() -> HomeLock.alone(home, () -> told(inbox, definitions)));
    }

    // However it ends.
    private List<Summary> told(Path inbox, Path definitions) throws Exception {
        try {
            return allRuns(inbox, definitions);
        } finally {
            page.afterRun();
        }
    }

    private List<Summary> allRuns(Path inbox, Path definitions) throws Exception {
        List<Summary> done = new ArrayList<>();
        Optional<JobExecution> broken = recovery.newest(definitions);
        if (broken.isPresent()) {
            continued(broken.get()).ifPresent(done::add);
        }
        Summary newest = begun(inbox, definitions);
        housekeeping.after(Identity.of(home, recorder.account().run()));
        if (done.isEmpty() || newest.published() || newest.received() > 0) {
            done.add(newest);
        }
        return done;
    }

    // What fails again would fail every night, and might have to do with a workbook that is no longer there.
    private Optional<Summary> continued(JobExecution broken) throws Exception {
        Run run = Identity.of(broken).run();
        LOG.info("run {} is continued where it broke off", run.name());
        JobExecution execution = operator.restart(broken);
        if (execution.getStatus() == BatchStatus.FAILED) {
            LOG.warn("{}", new BrokenRun(execution).failure().getMessage());
            recovery.giveUp(execution);
            return Optional.empty();
        }
        return Optional.of(completed(run, execution));
    }

    private Summary begun(Path inbox, Path definitions) throws Exception {
        Run run = Run.begin(home, clock, name -> Identity.of(home, name).lastExecution(repository) != null);
        Folders.make(run.work());
        return completed(run, operator.start(job, parameters(run, inbox, definitions)));
    }

    private Summary completed(Run run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new StoppedRun("The run " + run.name() + " was stopped.");
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new BrokenRun(execution).failure();
        }
        Collector.handOn(run);
        Folders.delete(run.work());
        return Optional.ofNullable(recorder.account().summary())
                .orElseThrow(() -> Failure.of("run_not_added_up", run.name()));
    }

    private static JobParameters parameters(Run run, Path inbox, Path definitions) {
        return new Identity(run)
                .parameters()
                .addString(RunContext.INBOX, inbox.toString(), false)
                .addString(RunContext.DEFINITIONS, definitions.toString(), false)
                .toJobParameters();
    }
}
