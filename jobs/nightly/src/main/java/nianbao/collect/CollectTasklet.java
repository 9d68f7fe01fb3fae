package nianbao.collect;

import nianbao.definition.Definitions;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The step that takes new workbooks from the inbox. */
public class CollectTasklet implements Tasklet {

    private final Collector collector;
    private final Known known;
    private final Definitions definitions;

    public CollectTasklet(Collector collector, Known known, Definitions definitions) {
        this.collector = collector;
        this.known = known;
        this.definitions = definitions;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        Collected collected = collector.collect(known.submissions(), known.outdated(definitions.reading()));
        contribution.getStepExecution().setReadCount(collected.received().size() + collected.known());
        contribution.incrementWriteCount(collected.received().size());
        return RepeatStatus.FINISHED;
    }
}
