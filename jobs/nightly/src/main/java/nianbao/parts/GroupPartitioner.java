package nianbao.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.collect.Collected;
import nianbao.reading.Received;
import nianbao.warehouse.Run;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Makes a partition of every group of new workbooks. */
public class GroupPartitioner implements Partitioner {

    static final String PARTITION = "partition";
    static final String SUBMISSIONS = "submissions";

    private final Run run;

    public GroupPartitioner(Run run) {
        this.run = run;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        List<Received> received = Collected.of(run).received();
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (List<Received> group : new Groups(received, Math.min(gridSize, received.size())).all()) {
            String name = "part-" + partitions.size();
            partitions.put(name, context(name, group));
        }
        return partitions;
    }

    private static ExecutionContext context(String name, List<Received> group) {
        ExecutionContext context = new ExecutionContext();
        context.putString(PARTITION, name);
        context.put(SUBMISSIONS, new ArrayList<>(group.stream().map(Received::submission).toList()));
        return context;
    }
}
