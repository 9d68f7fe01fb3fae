package nianbao.release;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that makes a release of what has landed. */
public class ReleaseTasklet implements Tasklet {

    private final ReleaseBuilder draft;

    public ReleaseTasklet(ReleaseBuilder draft) {
        this.draft = draft;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        draft.make();
        return RepeatStatus.FINISHED;
    }
}
