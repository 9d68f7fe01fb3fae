package nianbao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.collect.Collected;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Runs that did not come to their end. The newest is continued where it ended as long as each attempt brings a step
 * further and what it works on is unchanged; all others are given up, and what they had not landed is collected again.
 */
@Component
class RunRecovery {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");
    // Batch marks what it recovered, hands the mark on to the next attempt, and then recovers that one no more.
    private static final String RECOVERED = "batch.recovered";

    private final Home home;
    private final SqlFolder sql;
    private final JobOperator operator;
    private final JobRepository repository;

    RunRecovery(Home home, SqlFolder sql, JobOperator operator, JobRepository repository) {
        this.home = home;
        this.sql = sql;
        this.operator = operator;
        this.repository = repository;
    }

    /** The run to continue, after everything else that runs left behind has been cleared away. */
    Optional<JobExecution> newest(Path definitions) throws Exception {
        recoverKilled();
        List<JobExecution> left = new ArrayList<>();
        for (Path work : Folders.below(home.work())) {
            JobExecution last = Identity.of(home, work.getFileName().toString()).lastExecution(repository);
            if (last != null && isEnded(last)) {
                left.add(last);
            } else {
                Folders.delete(work);
            }
        }
        return newestOf(left, definitions);
    }

    /** Never continues this run again. */
    void giveUp(JobExecution execution) throws Exception {
        LOG.info("run {} is given up; what it had not landed is collected again", run(execution).name());
        operator.abandon(execution);
        Folders.delete(run(execution).work());
    }

    private Optional<JobExecution> newestOf(List<JobExecution> left, Path definitions) throws Exception {
        Optional<JobExecution> newest = Optional.empty();
        for (int index = left.size() - 1; index >= 0; index--) {
            JobExecution execution = left.get(index);
            if (newest.isEmpty() && isWorthContinuing(execution, definitions)) {
                newest = Optional.of(execution);
            } else {
                giveUp(execution);
            }
        }
        return newest;
    }

    // Whoever holds the lock of the home knows that none of its runs is at work.
    private void recoverKilled() {
        repository.findRunningJobExecutions(NightlyJob.NAME).stream()
                .filter(execution -> home.equals(run(execution).home()))
                .forEach(this::recover);
    }

    private void recover(JobExecution execution) {
        execution.getExecutionContext().remove(RECOVERED);
        execution.getStepExecutions().forEach(step -> step.getExecutionContext().remove(RECOVERED));
        operator.recover(execution);
    }

    private boolean isWorthContinuing(JobExecution execution, Path definitions) {
        return broughtAStepToItsEnd(execution)
                && Collected.ifThere(run(execution))
                        .map(Collected::basis)
                        .filter(basis -> basis.equals(basis(definitions)))
                        .isPresent();
    }

    private static boolean broughtAStepToItsEnd(JobExecution execution) {
        return execution.getStepExecutions().stream().anyMatch(step -> step.getStatus() == BatchStatus.COMPLETED);
    }

    // Definitions that cannot be used are told of by the run that comes to use them.
    private @Nullable String basis(Path definitions) {
        try {
            return RunFingerprint.of(Definitions.load(definitions).digest(), sql);
        } catch (InvalidDefinition e) {
            return null;
        }
    }

    private static boolean isEnded(JobExecution execution) {
        return execution.getStatus() == BatchStatus.FAILED || execution.getStatus() == BatchStatus.STOPPED;
    }

    private static Run run(JobExecution execution) {
        return Identity.of(execution).run();
    }
}
