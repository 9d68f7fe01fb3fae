package nianbao.release;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that writes what people read. */
public class ExportTasklet implements Tasklet {

    private final Exports exports;

    public ExportTasklet(Exports exports) {
        this.exports = exports;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        exports.write();
        return RepeatStatus.FINISHED;
    }
}
