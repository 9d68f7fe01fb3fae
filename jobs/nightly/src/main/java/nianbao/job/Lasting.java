package nianbao.job;

import java.nio.file.Path;
import java.time.Instant;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * What a step does, with what it has made for the steps that follow on the disk before it ends: Batch has the step on record
 * as completed before it asks anybody who listens to its end.
 */
record Lasting(Tasklet tasklet, Home home) implements Tasklet {

    // What other files have a second name here is older than the step, and on the disk.
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Instant begun = Instant.now();
        RepeatStatus status = tasklet.execute(contribution, context);
        Folders.forceChanged(work(contribution), begun);
        return status;
    }

    private Path work(StepContribution contribution) {
        return new Run(home, contribution.getStepExecution().getJobParameters().getString(Assignment.RUN)).work();
    }
}
