package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.submission.CellDecisions;
import nianbao.reading.submission.Ownership;
import nianbao.reading.submission.Received;
import nianbao.reading.table.Footer;
import nianbao.reading.table.FormFinder;
import nianbao.reading.table.Preamble;
import nianbao.reading.table.Table;
import nianbao.reading.table.UnitNote;
import nianbao.reading.table.UnitNotes;
import org.jspecify.annotations.Nullable;

/** What stands around the tables of a workbook: titles, the line of the sender, sheet, file and folders. */
public final class Surroundings {

    private final Received received;
    private final CellDecisions decided;
    private @Nullable String sender;

    public Surroundings(Received received, CellDecisions decided) {
        this.received = received;
        this.decided = decided;
    }

    /** Code of the division that sent the workbook, by the tables looked at so far; null when nothing has told. */
    public @Nullable String sender() {
        return sender;
    }

    /** Names are looked up as of the year of the table or, where its cells give the years, of the day it was received. */
    public Context context(Table table, FormFinder.Match form, Preamble preamble, @Nullable Integer year) {
        Definition definition = form.definition();
        String sheet = table.sheet().name();
        int asOf = year == null ? received.day().getYear() : year;
        Stream<String> places = Stream.of(preamble.senders(), Stream.of(sheet), path()).flatMap(texts -> texts);
        Stated.Texts texts = new Stated.Texts(
                preamble.title(), preamble.sheetTitle(), sheet, preamble.senders().findFirst().orElse(null), received.file());
        Stated outside = new Stated(definition, asOf, form.vocabularies().of(asOf), texts);
        String from = outside.above(places);
        sender = from == null ? sender : from;
        Coordinates stated = outside.coordinates().in(year);
        Ownership ownership = ownership(definition, preamble, sheet, asOf);
        List<UnitNote> notes = new UnitNotes(definition.units(), new Footer(definition.layout())).around(table, form.tables().get(0));
        return new Context(
                definition,
                received.submission(),
                sheet,
                sender,
                ownership,
                asOf,
                stated,
                preamble.units(),
                notes,
                decided,
                form.vocabularies());
    }

    private Ownership ownership(Definition definition, Preamble preamble, String sheet, int asOf) {
        // A title of its own speaks for a lower table, and not that of the sheet.
        boolean own = !definition.register().namedIn(definition.level(), preamble.title(), asOf).isEmpty();
        String title = own ? preamble.title() : preamble.sheetTitle();
        Stream<String> texts = Stream.of(Stream.of(title), preamble.senders(), Stream.of(sheet), path()).flatMap(named -> named);
        return new Ownership(definition.register(), definition.level(), asOf, texts.distinct());
    }

    /** The file name, then its folders from the inside out. */
    private Stream<String> path() {
        List<String> path = new ArrayList<>(Arrays.asList(received.file().split("/")));
        Collections.reverse(path);
        return path.stream();
    }
}
