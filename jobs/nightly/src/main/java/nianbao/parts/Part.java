package nianbao.parts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.observation.Submission;
import nianbao.reading.Reading;
import nianbao.warehouse.Run;
import org.apache.parquet.hadoop.ParquetWriter;

/** The four files of one partition, open for writing. */
record Part(
        ParquetWriter<Submission> submissions,
        ParquetWriter<Finding> findings,
        ParquetWriter<Observation> observations,
        ParquetWriter<ControlTotal> totals)
        implements Closeable {

    static Part create(Run run, String partition, String definitions) throws IOException {
        Path folder = run.parts().resolve(partition);
        return new Part(
                PartTables.submission(run.name(), definitions).create(folder),
                PartTables.finding(run.name()).create(folder),
                PartTables.observation().create(folder),
                PartTables.total().create(folder));
    }

    /** Writes a reading; of a workbook that is refused, not a single figure. */
    void write(Reading reading) throws IOException {
        submissions.write(reading.submission());
        all(findings, reading.findings());
        if (reading.submission().outcome() != Outcome.REFUSED) {
            all(observations, reading.observations());
            all(totals, reading.totals());
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

    private static <R> void all(ParquetWriter<R> file, List<R> rows) throws IOException {
        for (R row : rows) {
            file.write(row);
        }
    }
}
