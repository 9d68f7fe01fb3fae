package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.reading.Received;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/** Takes from an inbox what is new. */
public record Collector(Inbox inbox, Run run, Clock clock) {

    /**
     * Copies every workbook whose content is neither known nor a copy of another in the inbox.
     *
     * @param known the ids of those that were read before
     * @param again those of them that are to be read again
     */
    public Collected collect(Set<String> known, List<Received> again) throws IOException {
        Inbox.Listing listing = inbox.list();
        Folders.delete(run.received());
        Files.createDirectories(run.received());
        Map<String, Received> received = received(listing, known);
        int others = listing.workbooks().size() - received.size();
        for (Received original : again) {
            received.put(original.submission(), copied(original));
        }
        Collected collected = new Collected(List.copyOf(received.values()), again.size(), others, listing.others());
        collected.keep(run);
        return collected;
    }

    private Received copied(Received original) throws IOException {
        Path copy = new Copies(run.received()).path(original.submission());
        Files.copy(original.content(), copy);
        return new Received(original.submission(), original.file(), original.receivedAt(), copy);
    }

    private Map<String, Received> received(Inbox.Listing listing, Set<String> known) throws IOException {
        Copies copies = new Copies(run.received());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Received> received = new LinkedHashMap<>();
        for (Path workbook : listing.workbooks()) {
            String id = copies.add(workbook);
            if (known.contains(id)) {
                copies.remove(id);
            } else {
                received.putIfAbsent(id, new Received(id, inbox.below(workbook), now, copies.path(id)));
            }
        }
        return received;
    }
}
