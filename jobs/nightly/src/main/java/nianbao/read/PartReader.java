package nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nianbao.label.OneLine;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Verdict;
import nianbao.warehouse.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads workbooks into a part, each figure as it is read, so that no large workbook is held in memory. */
public record PartReader(Reader reader, PartFiles part) {

    private static final Logger LOG = LoggerFactory.getLogger(PartReader.class);
    /** Whoever reads alone has all memory to itself. */
    private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

    /** Bad data is a finding; an exception is a fault of the disk or of the program and must not pass for one. */
    public void read(Received workbook) throws IOException {
        try {
            part.write(beside(workbook));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw Failure.of("program_failed", workbook.file(), e.getClass().getSimpleName()).by(e);
        }
    }

    /** Beside others, any of which may have taken the memory that this one lacks. */
    private Verdict beside(Received workbook) {
        MEMORY.readLock().lock();
        try {
            return reader.read(workbook, part);
        } catch (OutOfMemoryError e) {
            LOG.info("{} is read again by itself, as there was too little memory", new OneLine(workbook.file()));
        } finally {
            MEMORY.readLock().unlock();
        }
        return alone(workbook);
    }

    private Verdict alone(Received workbook) {
        MEMORY.writeLock().lock();
        try {
            return reader.read(workbook, part);
        } catch (OutOfMemoryError e) {
            LOG.warn("{} takes more memory than there is", new OneLine(workbook.file()));
            return reader.tooLarge(workbook);
        } finally {
            MEMORY.writeLock().unlock();
        }
    }
}
