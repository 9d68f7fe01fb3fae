package nianbao.job;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.definition.InvalidDefinition;
import nianbao.warehouse.DiskFailure;
import nianbao.warehouse.Failure;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** A run that failed, in words. */
record BrokenRun(JobExecution execution) {

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
        Throwable last = causes.isEmpty() ? null : causes.get(causes.size() - 1);
        return Failure.of("run_broke_off", steps, last).by(last);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
