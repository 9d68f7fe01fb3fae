package nianbao.parts;

import java.io.IOException;
import nianbao.definition.Definitions;
import nianbao.reading.Reader;
import nianbao.reading.Received;
import nianbao.warehouse.Run;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Reads the workbooks of one partition and writes what they yield; one that failed is written anew from its first workbook. */
public class PartWriter implements ItemStreamWriter<Received>, StepExecutionListener {

    private final Run run;
    private final int number;
    private final int count;
    private final Definitions definitions;
    private final Reader reader;
    private Part part;

    /** Of the partition with a number, from 0, of so many. */
    public PartWriter(Run run, int number, int count, Definitions definitions) {
        this.run = run;
        this.number = number;
        this.count = count;
        this.definitions = definitions;
        this.reader = new Reader(definitions);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            part = Part.create(run, number, count, definitions.reading());
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public void write(Chunk<? extends Received> workbooks) throws IOException {
        PartReader into = new PartReader(reader, part);
        for (Received workbook : workbooks) {
            into.read(workbook);
        }
    }

    // A partition counts as read only when its files are whole, and closing them is what makes them so.
    @Override
    public ExitStatus afterStep(StepExecution step) {
        try {
            part.close();
            return null;
        } catch (IOException | RuntimeException | LinkageError e) {
            step.addFailureException(e);
            step.setStatus(BatchStatus.FAILED);
            return ExitStatus.FAILED;
        }
    }
}
