package nianbao.read;

import java.io.IOException;
import java.util.List;
import nianbao.reading.Reading;
import nianbao.reading.submission.Verdict;
import nianbao.warehouse.Run;

/** Parts of a run as the read step leaves them. */
public final class Filled {

    private Filled() {}

    /** Writes one part with these readings. */
    public static void part(Run run, List<Reading> readings) throws IOException {
        try (PartFiles part = PartFiles.create(run, 0, 1, "definitions")) {
            for (Reading reading : readings) {
                reading.observations().forEach(part::observation);
                reading.totals().forEach(part::total);
                reading.changes().forEach(part::change);
                part.write(new Verdict(reading.submission(), reading.findings()));
            }
        }
    }
}
