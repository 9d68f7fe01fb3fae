package nianbao.job;

import java.time.ZoneId;
import java.util.Objects;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * What a step does, with what it has made for the steps that follow on the disk before it ends: Batch has the step on record
 * as completed before it asks anybody who listens to its end.
 */
record DurableTasklet(Tasklet tasklet, Home home) implements Tasklet {

    // What other files have a second name here is older than the step, and on the disk.
    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        RepeatStatus status = tasklet.execute(contribution, context);
        if (status == RepeatStatus.FINISHED) {
            StepExecution step = contribution.getStepExecution();
            Folders.forceChanged(
                    new Run(home, step.getJobParameters().getString(RunContext.RUN)).work(),
                    Objects.requireNonNull(step.getStartTime()).atZone(ZoneId.systemDefault()).toInstant());
        }
        return status;
    }
}
