package nianbao.verify;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that tests a release before anybody sees it. */
public class VerifyTasklet implements Tasklet {

    private final Verification verification;

    public VerifyTasklet(Verification verification) {
        this.verification = verification;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        // Between two parts a run can be stopped.
        return RepeatStatus.continueIf(verification.next());
    }
}
