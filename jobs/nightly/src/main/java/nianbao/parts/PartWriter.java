package nianbao.parts;

import java.io.IOException;
import nianbao.reading.Reading;
import nianbao.warehouse.Run;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Writes what the workbooks of one partition yield. */
public class PartWriter implements ItemStreamWriter<Reading> {

    private final Run run;
    private final String partition;
    private final String definitions;
    private Part part;

    public PartWriter(Run run, String partition, String definitions) {
        this.run = run;
        this.partition = partition;
        this.definitions = definitions;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            part = Part.create(run, partition, definitions);
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public void write(Chunk<? extends Reading> readings) throws IOException {
        for (Reading reading : readings) {
            part.write(reading);
        }
    }

    @Override
    public void close() {
        try {
            part.close();
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }
}
