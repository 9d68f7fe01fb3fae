package nianbao.parts;

import java.io.IOException;
import java.nio.file.Files;
import nianbao.definition.Definitions;
import nianbao.observation.Outcome;
import nianbao.reading.Reader;
import nianbao.reading.Received;
import nianbao.reading.Reading;
import nianbao.warehouse.Failure;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a workbook; of one that is refused nothing stays. */
public class WorkbookProcessor implements ItemProcessor<Received, Reading> {

    private final Reader reader;

    public WorkbookProcessor(Definitions definitions) {
        this.reader = new Reader(definitions);
    }

    @Override
    public Reading process(Received workbook) throws IOException {
        Reading reading = read(workbook);
        if (reading.submission().outcome() == Outcome.REFUSED) {
            Files.delete(workbook.content());
        }
        return reading;
    }

    // Bad data is a finding; an exception is a fault of the program and must not pass for one.
    private Reading read(Received workbook) {
        try {
            return reader.read(workbook);
        } catch (RuntimeException e) {
            throw new Failure(
                    "The program failed on " + workbook.file() + " (" + e.getClass().getSimpleName() + "). This is a fault of the program, not of the"
                            + " workbook: take the file out of the inbox to load the others, and report it.",
                    e);
        }
    }
}
