package nianbao.parts;

import java.util.Iterator;
import java.util.Set;
import nianbao.collect.Collected;
import nianbao.reading.Received;
import nianbao.warehouse.Run;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Gives the workbooks of one partition, one after the other. */
public class ReceivedReader implements ItemReader<Received> {

    private final Iterator<Received> workbooks;

    public ReceivedReader(Run run, int number, int count) {
        Collected collected = Collected.of(run);
        Set<String> own = new Groups(collected.bytes(), count).group(number);
        workbooks = collected.received().stream()
                .filter(workbook -> own.contains(workbook.submission()))
                .iterator();
    }

    @Override
    public Received read() {
        return workbooks.hasNext() ? workbooks.next() : null;
    }
}
