package nianbao.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import nianbao.reading.Reader;
import nianbao.reading.Received;
import nianbao.reading.Verdict;
import nianbao.warehouse.Failure;

/** Reads workbooks into a part, each figure as it is read, so that no large workbook is held in memory. */
public record PartReader(Reader reader, Part part) {

    /** Bad data is a finding; an exception is a fault of the disk or of the program and must not pass for one. */
    public void read(Received workbook) throws IOException {
        try {
            Verdict verdict = reader.read(workbook, part);
            part.write(verdict);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Failure(
                    "The program failed on " + workbook.file() + " (" + e.getClass().getSimpleName() + "). This is a fault of the program, not of the"
                            + " workbook: take the file out of the inbox to load the others, and report it.",
                    e);
        }
    }
}
