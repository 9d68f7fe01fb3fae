package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param unnamed those of refused workbooks, whose names are written nowhere; the stamp tells which file it is
 */
record Sightings(String basis, Map<String, Sighting> files, List<Sighting> unnamed) {

    private static final Sightings NONE = new Sightings("", Map.of(), List.of());
    private static final JsonMapper JSON = new JsonMapper();

    /** A list of before has none without a name. */
    Sightings {
        unnamed = unnamed == null ? List.of() : unnamed;
    }

    static Sightings of(Home home) {
        return of(home.seen());
    }

    private static Sightings of(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file, Sightings.class) : NONE;
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

    /** Those of a file that may have come under any name; empty when nothing tells files apart but their names. */
    Optional<Sighting> unnamed(Stamp stamp) {
        return stamp.isUnique() ? unnamed.stream().filter(sighting -> sighting.stamp().equals(stamp)).findFirst() : Optional.empty();
    }

    /** Takes the names of some submissions from what a run saw. */
    static void forget(Run run, Set<String> submissions) throws IOException {
        if (Files.exists(file(run))) {
            of(file(run)).without(submissions).keep(run);
        }
    }

    private Sightings without(Set<String> submissions) {
        Map<String, Sighting> named = new LinkedHashMap<>(files);
        named.values().removeIf(sighting -> submissions.contains(sighting.submission()));
        List<Sighting> all = new ArrayList<>(unnamed);
        files.values().stream().filter(sighting -> submissions.contains(sighting.submission())).forEach(all::add);
        return new Sightings(basis, named, all);
    }

    private static Path file(Run run) {
        return run.work().resolve("seen.json");
    }
}
