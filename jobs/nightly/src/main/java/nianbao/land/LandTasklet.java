package nianbao.land;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that commits a run. */
public class LandTasklet implements Tasklet {

    private final Landing landing;

    public LandTasklet(Landing landing) {
        this.landing = landing;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        landing.land();
        return RepeatStatus.FINISHED;
    }
}
