package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Run;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found in the inbox; kept in the run's folder for the steps that follow.
 *
 * @param basis on what the run works; it can be continued only on the same
 * @param bytes how many each received workbook has, by its submission
 * @param again how many of those received were read before, under other definitions
 * @param known how many workbooks an earlier run, or this one under another name, has seen
 * @param repeated those among the known that came once more since the last run
 * @param others how many files are no workbooks
 */
public record Collected(
        String basis,
        List<Received> received,
        Map<String, Long> bytes,
        int again,
        int known,
        int others,
        List<PassedOver> passedOver,
        List<Repeated> repeated) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the run's collect step found. */
    public static Collected of(Run run) {
        return JSON.readValue(file(run), Collected.class);
    }

    /** What the run's collect step found, if it came to its end and that can still be read. */
    public static Optional<Collected> ifThere(Run run) {
        try {
            return Files.exists(file(run)) ? Optional.of(of(run)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The same, with what the landing calls some submissions in place of the names under which they came. */
    Collected under(Map<String, String> names) {
        List<Received> renamed = received.stream()
                .map(one -> new Received(one.submission(), names.getOrDefault(one.submission(), one.file()), one.receivedAt(), one.content()))
                .toList();
        List<Repeated> again = repeated.stream()
                .map(one -> names.containsKey(one.submission())
                        ? new Repeated(one.submission(), names.get(one.submission()), names.get(one.submission()), one.since())
                        : one)
                .toList();
        return new Collected(basis, renamed, bytes, this.again, known, others, passedOver, again);
    }

    void keep(Run run) throws IOException {
        JSON.writeValue(file(run), this);
    }

    private static Path file(Run run) {
        return run.work().resolve("collected.json");
    }
}
