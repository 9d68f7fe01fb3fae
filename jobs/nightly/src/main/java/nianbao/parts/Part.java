package nianbao.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.Submission;
import nianbao.reading.Sink;
import nianbao.reading.Verdict;
import nianbao.warehouse.Run;
import org.apache.parquet.hadoop.ParquetWriter;

/** The four files of one partition, open for writing. */
public record Part(
        ParquetWriter<Submission> submissions,
        ParquetWriter<Finding> findings,
        ParquetWriter<Observation> observations,
        ParquetWriter<ControlTotal> totals)
        implements Sink, Closeable {

    /** Opens the files of a partition of a run, in place of those that are there. */
    public static Part create(Run run, String partition, String definitions) throws IOException {
        Path folder = run.parts().resolve(partition);
        return new Part(
                PartTables.submission(run.name(), definitions).create(folder),
                PartTables.finding(run.name()).create(folder),
                PartTables.observation().create(folder),
                PartTables.total().create(folder));
    }

    @Override
    public void observation(Observation observation) {
        write(observations, observation);
    }

    @Override
    public void total(ControlTotal total) {
        write(totals, total);
    }

    /** Writes what became of a workbook. */
    void write(Verdict verdict) {
        write(submissions, verdict.submission());
        verdict.findings().forEach(finding -> write(findings, finding));
    }

    private static <R> void write(ParquetWriter<R> file, R row) {
        try {
            file.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (submissions;
                findings;
                observations;
                totals) {
            // Each is closed even when another cannot be.
        }
    }
}
