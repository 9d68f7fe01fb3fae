package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the last run saw in the inbox, so that the next one reads only what changed. It can be thrown away at any time:
 * the next run then reads everything through once.
 *
 * @param basis on what it was decided which workbooks are known; on another basis that has to be decided anew
 * @param files by their path below the inbox
 */
record Sightings(String basis, Map<String, Sighting> files) {

    private static final Sightings NONE = new Sightings("", Map.of());
    private static final JsonMapper JSON = new JsonMapper();

    static Sightings of(Home home) {
        try {
            return Files.exists(home.seen()) ? JSON.readValue(home.seen(), Sightings.class) : NONE;
        } catch (JacksonException e) {
            return NONE;
        }
    }

    /** Keeps them with the run, until it has come to its end. */
    void keep(Run run) throws IOException {
        JSON.writeValue(file(run), this);
    }

    /** What a run saw is what the next one goes by. */
    static void handOn(Run run) throws IOException {
        if (Files.exists(file(run))) {
            Path arriving = run.home().folder().resolve(".seen.arriving");
            Files.copy(file(run), arriving, StandardCopyOption.REPLACE_EXISTING);
            Folders.publish(arriving, run.home().seen());
        }
    }

    private static Path file(Run run) {
        return run.work().resolve("seen.json");
    }
}
