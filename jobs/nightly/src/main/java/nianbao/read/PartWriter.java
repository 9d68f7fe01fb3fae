package nianbao.read;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import nianbao.definition.Definitions;
import nianbao.person.FigureHistory;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * Reads the workbooks of one partition and writes what they yield; one that failed is written anew from its first workbook.
 * The files are whole and on the disk once the last workbook is written: Batch has a step on record as completed before it asks
 * anybody who listens to its end.
 */
public class PartWriter implements ItemStreamWriter<Received> {

    private final Run run;
    private final int number;
    private final int count;
    private final Definitions definitions;
    private final Reader reader;
    private final Instant begun = Instant.now();
    private int left;
    private @Nullable PartFiles part;

    /**
     * Of the partition with a number, from 0, of so many.
     *
     * @param history how large figures have been
     */
    public PartWriter(Run run, int number, int count, Definitions definitions, FigureHistory history) {
        this.run = run;
        this.number = number;
        this.count = count;
        this.definitions = definitions;
        this.reader = new Reader(definitions, history);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            left = Groups.received(run, number, count).size();
            part = PartFiles.create(run, number, count, definitions.reading());
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public void write(Chunk<? extends Received> workbooks) throws IOException {
        PartReader into = new PartReader(reader, Objects.requireNonNull(part));
        for (Received workbook : workbooks) {
            into.read(workbook);
        }
        left -= workbooks.size();
        if (left == 0) {
            finish();
            Folders.forceChanged(run.work(), begun);
        }
    }

    /** Lets go of the files of a partition that was not read to its end. */
    @Override
    public void close() {
        try {
            finish();
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    private void finish() throws IOException {
        PartFiles open = part;
        part = null;
        if (open != null) {
            open.close();
        }
    }
}
