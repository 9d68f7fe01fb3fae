package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;

/** One way through the workbooks of an inbox. What looks as it did the last time is known without being read. */
final class Collecting {

    private final Run run;
    private final Copies copies;
    private final Known known;
    private final Sightings before;
    private final String basis;
    private final long now = Stamp.now();
    private final Map<String, Sighting> seen = new LinkedHashMap<>();
    private final List<Sighting> unnamed = new ArrayList<>();
    private final Map<String, Received> received = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();
    private final Map<String, Recency> arrived = new LinkedHashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private int again;
    private int skipped;
    private @Nullable Map<String, Known.First> submissions;

    Collecting(Run run, Copies copies, Known known, Sightings before) {
        this.run = run;
        this.copies = copies;
        this.known = known;
        this.before = before;
        this.basis = known.basis();
    }

    void take(Found found) throws IOException, SQLException {
        Sighting sighting = before.files().get(found.file());
        Optional<Sighting> refused = before.unnamed(found.stamp()).filter(one -> one.holds(found.stamp(), today()));
        if (refused.isPresent() && isKnown(found.file(), refused.get())) {
            unnamed.add(refused.get().known(true));
            skipped++;
        } else if (sighting != null && sighting.holds(found.stamp(), today()) && isKnown(found.file(), sighting)) {
            seen.put(found.file(), sighting.known(true));
            skipped++;
        } else {
            copy(found);
        }
    }

    private void copy(Found found) throws IOException, SQLException {
        Copies.Outcome outcome = copies.add(found);
        if (outcome instanceof Copies.Left left) {
            passedOver.add(PassedOver.of(found.file(), left.reason()));
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
        return new Sightings(again == 0 ? basis : "", seen, unnamed);
    }

    Collected collected(String runs, Listing listing) {
        List<PassedOver> all = new ArrayList<>(listing.passedOver());
        all.addAll(passedOver);
        return new Collected(runs, inOrder(), bytes, again, skipped, listing.others(), all, repeated);
    }

    private List<Received> inOrder() {
        Map<String, Instant> times = Recency.inOrder(arrived, run.time());
        return received.values().stream().map(workbook -> workbook.at(times.getOrDefault(workbook.submission(), workbook.receivedAt()))).toList();
    }

    private void add(Found found, String id) throws IOException, SQLException {
        boolean isKnown = isKnown(found.file(), id);
        see(found, new Sighting(found.stamp(), id, isKnown, found.stamp().isSettled(now) ? today() : Sighting.UNSETTLED));
        if (isKnown) {
            copies.remove(id);
        }
        if (isKnown || received.containsKey(id)) {
            skipped++;
            repeat(found, id);
        } else {
            receive(new Received(id, found.file(), run.time(), copies.path(id)), found.stamp().size());
            arrived.put(id, Recency.of(found.file(), found.stamp().modified()));
        }
    }

    // What was refused is seen without its name.
    private void see(Found found, Sighting sighting) throws SQLException {
        if (sighting.known() && first(sighting.submission()).isRefused()) {
            unnamed.add(sighting);
        } else {
            seen.put(found.file(), sighting);
        }
    }

    // A file that has lain there untouched since the last run is no news.
    private void repeat(Found found, String id) throws SQLException {
        Received same = received.get(id);
        Known.First first = same == null ? first(id) : new Known.First(id, same.file(), same.receivedAt(), null, Set.of());
        if (!isUntouched(found, first)) {
            String file = first.isRefused() ? first.file() : found.file();
            repeated.add(new Repeated(id, file, first.file(), first.receivedAt()));
        }
    }

    private boolean isUntouched(Found found, Known.First first) {
        if (first.isRefused()) {
            return before.unnamed(found.stamp()).isPresent();
        }
        Sighting sighting = before.files().get(found.file());
        return sighting == null
                ? before.files().isEmpty() && found.file().equals(first.file())
                : sighting.submission().equals(first.submission()) && sighting.stamp().equals(found.stamp());
    }

    private void receive(Received workbook, long size) {
        received.put(workbook.submission(), workbook);
        bytes.put(workbook.submission(), size);
    }

    private boolean isKnown(String file, Sighting sighting) throws SQLException {
        return before.basis().equals(basis) ? sighting.known() : isKnown(file, sighting.submission());
    }

    private boolean isKnown(String file, String id) throws SQLException {
        Known.First first = submissions().get(id);
        return first != null && first.isKnownAs(file);
    }

    private Known.First first(String known) throws SQLException {
        return Objects.requireNonNull(submissions().get(known));
    }

    // Asking the landings takes longer than all the rest, and is seldom needed.
    private Map<String, Known.First> submissions() throws SQLException {
        if (submissions == null) {
            submissions = known.submissions();
        }
        return submissions;
    }

    private long today() {
        return TimeUnit.NANOSECONDS.toDays(now);
    }
}
