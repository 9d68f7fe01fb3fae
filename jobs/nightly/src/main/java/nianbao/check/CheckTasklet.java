package nianbao.check;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that holds the run's figures against the rules. */
public class CheckTasklet implements Tasklet {

    private final Check check;

    public CheckTasklet(Check check) {
        this.check = check;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        check.findings();
        return RepeatStatus.FINISHED;
    }
}
