package nianbao.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * What a step does, of which nothing counts once the program was told to end: statements at work are interrupted, and what
 * comes of that is neither a failure nor a result.
 */
record InterruptibleTasklet(Tasklet tasklet, GracefulShutdown halt) implements Tasklet {

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        try {
            RepeatStatus status = tasklet.execute(contribution, context);
            if (halt.isRunning()) {
                return status;
            }
        } catch (Exception e) {
            if (halt.isRunning()) {
                throw e;
            }
        }
        throw new JobInterruptedException("the program was told to end");
    }
}
