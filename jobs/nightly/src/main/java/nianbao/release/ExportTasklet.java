package nianbao.release;

import nianbao.receipt.Receipts;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that writes what people read. */
public class ExportTasklet implements Tasklet {

    private final Exports exports;
    private final Receipts receipts;

    public ExportTasklet(Exports exports, Receipts receipts) {
        this.exports = exports;
        this.receipts = receipts;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        exports.write();
        receipts.write();
        return RepeatStatus.FINISHED;
    }
}
