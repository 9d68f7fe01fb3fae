package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nianbao.reading.Received;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/** Takes from an inbox what is new. */
public record Collector(Inbox inbox, Run run, Clock clock) {

    /** Copies every workbook whose content is neither known nor a copy of another in the inbox. */
    public Collected collect(Set<String> known) throws IOException {
        Inbox.Listing listing = inbox.list();
        Folders.delete(run.received());
        Files.createDirectories(run.received());
        Map<String, Received> received = received(listing, known);
        Collected collected = new Collected(
                received.values().stream().toList(), listing.workbooks().size() - received.size(), listing.others());
        collected.keep(run);
        return collected;
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
