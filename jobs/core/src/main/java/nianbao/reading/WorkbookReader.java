package nianbao.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement.Place;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.observation.Submission;
import nianbao.workbook.Opened;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/** Reads the sheets of one workbook, one after the other. */
final class WorkbookReader implements Sink {

    private final FormFinder forms;
    private final String knownForms;
    private final Received received;
    private final Findings findings;
    private final Sink sink;
    private final Witness witness;
    private final List<FigureArea> figureAreas = new ArrayList<>();
    private final Set<String> formsRead = new TreeSet<>();
    private final Set<Integer> yearsRead = new TreeSet<>();
    private Predicate<Observation> isFirst = figure -> true;
    private Period latest;
    private String sender;
    private LocalDate sentOn;

    WorkbookReader(FormFinder forms, String knownForms, Received received, Sink sink, Witness witness) {
        this.forms = forms;
        this.knownForms = knownForms;
        this.received = received;
        this.findings = new Findings(received.submission());
        this.sink = sink;
        this.witness = witness;
    }

    void read(Workbook workbook) {
        witness.opened(workbook);
        List<Found> sheets = workbook.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).map(this::found).toList();
        if (sheets.stream().mapToLong(Found::tables).sum() > 1) {
            isFirst = new RepeatedFigures(findings)::isFirst;
        }
        sheets.forEach(this::read);
        if (formsRead.isEmpty()) {
            findings.file("no_form", null, knownForms);
        }
    }

    Verdict unopened(Opened.Failed failed) {
        switch (failed.reason()) {
            case LOCKED -> findings.file("password", null, null);
            case NOT_EXCEL -> findings.file("not_excel", failed.found(), ".xlsx");
            case DAMAGED -> findings.file("unreadable", failed.found(), null);
        }
        return verdict();
    }

    Verdict verdict() {
        Submission submission = new Submission(
                received.submission(),
                single(formsRead),
                single(yearsRead),
                sender,
                received.file(),
                received.receivedAt(),
                sentOn == null ? receivedOn() : sentOn,
                Reader.outcome(findings));
        return new Verdict(submission, findings.all());
    }

    /** Where figures were read. */
    List<FigureArea> figureAreas() {
        return figureAreas;
    }

    @Override
    public void observation(Observation observation) {
        if (isFirst.test(observation)) {
            read(observation.period());
            sink.observation(observation);
        }
    }

    private void read(Period period) {
        if (!period.equals(latest)) {
            latest = period;
            yearsRead.add(period.year());
        }
    }

    @Override
    public void total(ControlTotal total) {
        sink.total(total);
    }

    /** A sheet, and the form that it is read as. */
    private record Found(Sheet sheet, Optional<FormFinder.Match> form) {

        long tables() {
            return form.map(match -> match.tables().size()).orElse(0);
        }
    }

    private Found found(Sheet sheet) {
        return new Found(sheet, forms.find(sheet, received.file()).filter(match -> isRead(match, sheet)));
    }

    private boolean isRead(FormFinder.Match match, Sheet sheet) {
        Layout layout = match.definition().layout();
        Dating dating = new Dating(match.above(match.tables().get(0)), sheet.name(), received.file(), findings);
        return layout.reads(sheet.name(), dating.named(layout).orElse(null));
    }

    private void read(Found found) {
        witness.sheet(found.sheet(), found.form());
        if (found.form().isEmpty()) {
            findings.sheet("sheet_not_read", found.sheet().name(), null, null);
            return;
        }
        FormFinder.Match form = found.form().get();
        formsRead.add(form.definition().form());
        Missing missing = new Missing(findings);
        form.tables().forEach(table -> read(table, form, missing));
        missing.report();
    }

    private void read(Table table, FormFinder.Match form, Missing missing) {
        Definition definition = form.definition();
        Preamble preamble = form.above(table);
        String sheet = table.sheet().name();
        Dating dating = new Dating(preamble, sheet, received.file(), findings);
        Integer year = dating.year(definition.layout()).orElse(null);
        if (year == null && isOutside(definition)) {
            return;
        }
        sentOn(preamble, sheet);
        Context context = context(form, preamble, sheet, year);
        TableReader reader = new TableReader(table, context, dating, findings, missing, this);
        figureAreas.add(reader.read());
        witness.table(reader.understood());
    }

    private static boolean isOutside(Definition definition) {
        return Stream.of(Place.ROWS, Place.COLUMNS, Place.MARKER)
                .noneMatch(place -> definition.layout().isIn(Dimension.YEAR, place));
    }

    /** Names are looked up as of the year of the table or, where its cells give the years, of the day it was received. */
    private Context context(FormFinder.Match form, Preamble preamble, String sheet, Integer year) {
        Definition definition = form.definition();
        int asOf = year == null ? receivedOn().getYear() : year;
        Stream<String> places = Stream.of(preamble.sender().stream(), Stream.of(sheet), path()).flatMap(texts -> texts);
        Stated.Texts texts = new Stated.Texts(
                preamble.title() + " " + preamble.sheetTitle(), sheet, preamble.sender().orElse(null), received.file());
        Stated outside = new Stated(definition, asOf, form.vocabularies().of(asOf), texts);
        String from = outside.above(places);
        sender = from == null ? sender : from;
        Coordinates stated = outside.coordinates().in(year);
        return new Context(definition, received.submission(), sheet, sender, asOf, stated, preamble.units(), form.vocabularies());
    }

    /** The file name, then its folders from the inside out. */
    private Stream<String> path() {
        List<String> path = new ArrayList<>(Arrays.asList(received.file().split("/")));
        Collections.reverse(path);
        return path.stream();
    }

    private void sentOn(Preamble preamble, String sheet) {
        LocalDate declared = preamble.date().orElse(null);
        if (declared != null && !declared.isAfter(receivedOn())) {
            sentOn = declared;
        } else {
            preamble.dateText().ifPresent(text -> findings.sheet("not_recognised_date", sheet, text, null));
        }
    }

    private LocalDate receivedOn() {
        return LocalDate.ofInstant(received.receivedAt(), ZoneOffset.UTC);
    }

    private static <T> T single(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
