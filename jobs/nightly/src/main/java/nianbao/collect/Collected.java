package nianbao.collect;

import java.nio.file.Path;
import java.util.List;
import nianbao.reading.Received;
import nianbao.warehouse.Run;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found in the inbox; kept in the run's folder for the steps that follow.
 *
 * @param again how many of those received were read before, under other definitions
 * @param known how many workbooks an earlier run, or this one under another name, has seen
 * @param others how many files are no workbooks
 */
public record Collected(List<Received> received, int again, int known, int others) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the run's collect step found. */
    public static Collected of(Run run) {
        return JSON.readValue(file(run), Collected.class);
    }

    void keep(Run run) {
        JSON.writeValue(file(run), this);
    }

    private static Path file(Run run) {
        return run.work().resolve("collected.json");
    }
}
