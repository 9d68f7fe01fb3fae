package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nianbao.reading.Received;
import nianbao.warehouse.Run;

/** One way through the workbooks of an inbox. What looks as it did the last time is known without being read. */
final class Collecting {

    private final Run run;
    private final Copies copies;
    private final Known known;
    private final Sightings before;
    private final String basis;
    private final long now = Stamp.now();
    private final Map<String, Sighting> seen = new LinkedHashMap<>();
    private final Map<String, Received> received = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private int again;
    private int skipped;
    private Set<String> submissions;

    Collecting(Run run, Copies copies, Known known, Sightings before) {
        this.run = run;
        this.copies = copies;
        this.known = known;
        this.before = before;
        this.basis = known.basis();
    }

    void take(Found found) throws IOException, SQLException {
        Sighting sighting = before.files().get(found.file());
        if (sighting != null && sighting.holds(found.stamp(), today()) && isKnown(sighting)) {
            seen.put(found.file(), sighting.known(true));
            skipped++;
        } else {
            copy(found);
        }
    }

    private void copy(Found found) throws IOException, SQLException {
        Copies.Outcome outcome = copies.add(found);
        if (outcome instanceof Copies.Left left) {
            passedOver.add(new PassedOver(found.file(), left.reason()));
        } else {
            add(found, ((Copies.Copied) outcome).id());
        }
    }

    /** Takes what is to be read again; as long as nothing changed since a run that had none, there is none. */
    void takeOutdated() throws IOException, SQLException {
        if (!before.basis().equals(basis)) {
            for (Received original : known.outdated()) {
                Path copy = copies.path(original.submission());
                Files.copy(original.content(), copy, StandardCopyOption.REPLACE_EXISTING);
                receive(new Received(original.submission(), original.file(), original.receivedAt(), copy), Files.size(copy));
                again++;
            }
        }
    }

    // Until what is outdated has been read, the next run has to ask again.
    Sightings seen() {
        return new Sightings(again == 0 ? basis : "", seen);
    }

    Collected collected(String runs, Listing listing) {
        List<PassedOver> all = new ArrayList<>(listing.passedOver());
        all.addAll(passedOver);
        return new Collected(runs, List.copyOf(received.values()), bytes, again, skipped, listing.others(), all);
    }

    private void add(Found found, String id) throws IOException, SQLException {
        boolean isKnown = submissions().contains(id);
        if (found.stamp().isSettled(now)) {
            seen.put(found.file(), new Sighting(found.stamp(), id, isKnown, today()));
        }
        if (isKnown) {
            copies.remove(id);
        }
        if (isKnown || received.containsKey(id)) {
            skipped++;
        } else {
            receive(new Received(id, found.file(), run.time(), copies.path(id)), found.stamp().size());
        }
    }

    private void receive(Received workbook, long size) {
        received.put(workbook.submission(), workbook);
        bytes.put(workbook.submission(), size);
    }

    private boolean isKnown(Sighting sighting) throws SQLException {
        return before.basis().equals(basis) ? sighting.known() : submissions().contains(sighting.submission());
    }

    // Asking the landings takes longer than all the rest, and is seldom needed.
    private Set<String> submissions() throws SQLException {
        if (submissions == null) {
            submissions = known.submissions();
        }
        return submissions;
    }

    private long today() {
        return TimeUnit.NANOSECONDS.toDays(now);
    }
}
