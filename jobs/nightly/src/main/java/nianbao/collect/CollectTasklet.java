package nianbao.collect;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that takes new workbooks from the inbox. */
public class CollectTasklet implements Tasklet {

    private final Collector collector;
    private final Known known;

    public CollectTasklet(Collector collector, Known known) {
        this.collector = collector;
        this.known = known;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Collected collected = collector.collect(known);
        contribution.getStepExecution().setReadCount(collected.received().size() + collected.known());
        contribution.incrementWriteCount(collected.received().size());
        return RepeatStatus.FINISHED;
    }
}
