package nianbao.read;

import java.util.Iterator;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Gives the workbooks of one partition, one after the other. */
public class ReceivedReader implements ItemReader<Received> {

    private final Iterator<Received> workbooks;

    public ReceivedReader(Run run, int number, int count) {
        workbooks = Groups.received(run, number, count).iterator();
    }

    @Override
    public @Nullable Received read() {
        return workbooks.hasNext() ? workbooks.next() : null;
    }
}
