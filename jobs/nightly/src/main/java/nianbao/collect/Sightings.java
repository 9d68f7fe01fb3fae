package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
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

    void keep(Home home) throws IOException {
        Path arriving = home.folder().resolve(".seen.arriving");
        JSON.writeValue(arriving, this);
        Folders.publish(arriving, home.seen());
    }
}
