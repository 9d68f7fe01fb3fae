package nianbao.read;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.collect.Collected;
import nianbao.warehouse.Run;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Makes a partition of every group of new workbooks: of the same workbooks always the same ones. */
public class GroupPartitioner implements Partitioner {

    /** How many partitions there are, in the context of each. */
    public static final String COUNT = "count";

    /** Which of them it is, from 0. */
    public static final String NUMBER = "number";

    private final Run run;

    public GroupPartitioner(Run run) {
        this.run = run;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        int count = Math.min(gridSize, Collected.of(run).received().size());
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(PartFiles::name, number -> context(number, count)));
    }

    private static ExecutionContext context(int number, int count) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(NUMBER, number);
        context.putInt(COUNT, count);
        return context;
    }
}
