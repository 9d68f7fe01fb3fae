package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/**
 * Takes from an inbox what is new.
 *
 * @param basis on what the run works, for whoever may continue it
 */
public record Collector(Inbox inbox, Run run, String basis) {

    /**
     * Copies every workbook whose content is neither known nor a copy of another in the inbox, and those originals that
     * are to be read again.
     */
    public Collected collect(Known known) throws IOException, SQLException {
        Listing listing = inbox.list();
        Folders.delete(run.received());
        Files.createDirectories(run.received());
        Sightings before = Sightings.of(run.home());
        Collecting collecting = new Collecting(run, new Copies(run.received()), known, before);
        for (Found found : listing.workbooks()) {
            collecting.take(found);
        }
        collecting.takeOutdated();
        Sightings seen = collecting.seen();
        if (!seen.equals(before)) {
            seen.keep(run);
        }
        Collected collected = collecting.collected(basis, listing);
        collected.keep(run);
        return collected;
    }

    /** Lets the next run go by what this one saw, once it has come to its end; what it told of before would not be told again. */
    public static void handOn(Run run) throws IOException {
        Sightings.handOn(run);
    }
}
