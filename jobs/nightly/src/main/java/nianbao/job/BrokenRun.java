package nianbao.job;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.definition.InvalidDefinition;
import nianbao.warehouse.DiskFailure;
import nianbao.warehouse.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;

/** A run that failed, in words. */
record BrokenRun(JobExecution execution) {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenRun.class);

    /** The failure that a step put into words itself; otherwise which step broke off, and with what. */
    Failure failure() {
        List<Throwable> causes =
                execution.getAllFailureExceptions().stream().flatMap(BrokenRun::chain).toList();
        return causes.stream()
                .filter(cause -> cause instanceof Failure || cause instanceof InvalidDefinition)
                .findFirst()
                .map(cause -> new Failure(cause.getMessage(), cause))
                .or(() -> causes.stream().flatMap(cause -> DiskFailure.in(cause).stream()).findFirst())
                .orElseGet(() -> unforeseen(causes));
    }

    private Failure unforeseen(List<Throwable> causes) {
        String steps = String.join(
                ", ",
                execution.getStepExecutions().stream()
                        .filter(step -> step.getStatus() == BatchStatus.FAILED)
                        .map(StepExecution::getStepName)
                        .toList());
        // Batch gives the causes in no order; that a step failed because one of its parts did says nothing of why.
        Throwable cause = causes.stream()
                .filter(each -> each.getCause() == null)
                .min(Comparator.comparing(JobExecutionException.class::isInstance))
                .orElse(null);
        // It may never happen again, so that nobody could look a second time.
        LOG.error("{} broke off", steps, cause);
        return Failure.of("run_broke_off", steps, cause).by(cause);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
