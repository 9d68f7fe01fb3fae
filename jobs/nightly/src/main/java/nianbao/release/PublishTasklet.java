package nianbao.release;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that puts a release in force. */
public class PublishTasklet implements Tasklet {

    private final Publication publication;

    public PublishTasklet(Publication publication) {
        this.publication = publication;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        publication.publish();
        return RepeatStatus.FINISHED;
    }
}
