package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.definition.Definitions;
import nianbao.observation.ControlTotal;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Sink;
import nianbao.reading.submission.Verdict;

/** The product's reader, from the file to the figures of its definition. */
final class ToObservations implements Way {

    private static final Instant RECEIVED = Instant.parse("2015-01-20T00:00:00Z");
    private static final String SUBMISSION = "0".repeat(64);

    private final Reader reader;

    ToObservations(Definitions definitions) {
        this.reader = new Reader(definitions);
    }

    @Override
    public String name() {
        return "ours to observations";
    }

    @Override
    public long read(Path file) throws IOException {
        Counter counter = new Counter();
        Verdict verdict = reader.read(new Received(SUBMISSION, file.getFileName().toString(), RECEIVED, file), counter);
        boolean wrong = verdict.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
        if (wrong) {
            throw new IOException(file + ": " + verdict.findings().get(0));
        }
        return counter.observations;
    }

    private static final class Counter implements Sink {

        private long observations;

        @Override
        public void observation(Observation observation) {
            observations++;
        }

        @Override
        public void total(ControlTotal total) {
            observations++;
        }
    }
}
