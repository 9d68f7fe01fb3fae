package nianbao.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.label.Label;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.observation.Submission;
import nianbao.workbook.Opened;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/** Reads the sheets of one workbook, one after the other. */
final class WorkbookReader {

    private final FormFinder forms;
    private final String knownForms;
    private final Received received;
    private final Findings findings;
    private final List<Observation> observations = new ArrayList<>();
    private final List<ControlTotal> totals = new ArrayList<>();
    private final Set<String> formsRead = new TreeSet<>();
    private final Set<Integer> yearsRead = new TreeSet<>();
    private String sender;
    private LocalDate sentOn;

    WorkbookReader(FormFinder forms, String knownForms, Received received) {
        this.forms = forms;
        this.knownForms = knownForms;
        this.received = received;
        this.findings = new Findings(received.submission());
    }

    void read(Workbook workbook) {
        workbook.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(this::read);
        if (formsRead.isEmpty()) {
            findings.file("no_form", null, knownForms);
        }
    }

    Reading unopened(Opened.Failed failed) {
        switch (failed.reason()) {
            case LOCKED -> findings.file("password", null, null);
            case NOT_EXCEL -> findings.file("not_excel", failed.found(), ".xlsx");
            case DAMAGED -> findings.file("unreadable", failed.found(), null);
        }
        return reading();
    }

    Reading reading() {
        Submission submission = new Submission(
                received.submission(),
                single(formsRead),
                single(yearsRead),
                sender,
                received.file(),
                received.receivedAt(),
                sentOn == null ? receivedOn() : sentOn,
                Reader.outcome(findings));
        return new Reading(submission, List.copyOf(observations), List.copyOf(totals), findings.all());
    }

    /** The cells that were read as figures. */
    Set<PersonalData.FigureCell> figureCells() {
        Set<PersonalData.FigureCell> cells = new HashSet<>();
        Stream.concat(observations.stream(), totals.stream().map(ControlTotal::figure))
                .forEach(figure -> cells.add(new PersonalData.FigureCell(figure.sheet(), figure.cell())));
        return cells;
    }

    private void read(Sheet sheet) {
        Optional<FormFinder.Match> form = forms.find(sheet, received.file()).filter(match -> !isSkipped(match, sheet));
        if (form.isEmpty()) {
            findings.sheet("sheet_not_read", sheet.name(), null, null);
            return;
        }
        formsRead.add(form.get().definition().form());
        read(sheet, form.get());
    }

    private static boolean isSkipped(FormFinder.Match match, Sheet sheet) {
        return match.definition().layout().skipSheets().contains(Label.normal(sheet.name()));
    }

    private void read(Sheet sheet, FormFinder.Match form) {
        Dating dating = new Dating(form.preamble(), sheet.name(), received.file(), findings);
        dating.period(form.definition().layout().year()).ifPresent(period -> read(sheet, form, period));
    }

    private void read(Sheet sheet, FormFinder.Match form, Period period) {
        yearsRead.add(period.year());
        sender(form, sheet, period.year()).ifPresent(code -> sender = code);
        sentOn(form.preamble(), sheet);
        Context context = new Context(form.definition(), received.submission(), sheet.name(), period, sender);
        List<Column> columns = new Columns(form.table(), context, form.preamble().units(), findings).read();
        TableReader table = new TableReader(form.table(), context, columns, findings);
        table.read();
        observations.addAll(table.observations);
        totals.addAll(table.totals);
    }

    /** Who sent it: the line above the table says so, or the sheet, the file or a folder is named after them. */
    private Optional<String> sender(FormFinder.Match form, Sheet sheet, int year) {
        List<String> path = new ArrayList<>(Arrays.asList(received.file().split("/")));
        Collections.reverse(path);
        Definition definition = form.definition();
        return Stream.of(form.preamble().sender().stream(), Stream.of(sheet.name()), path.stream())
                .flatMap(texts -> texts)
                .flatMap(text -> definition.register().mentioned(text, year, definition.level()).stream())
                .map(division -> division.code())
                .findFirst();
    }

    private void sentOn(Preamble preamble, Sheet sheet) {
        LocalDate declared = preamble.date().orElse(null);
        if (declared != null && !declared.isAfter(receivedOn())) {
            sentOn = declared;
        } else {
            preamble.dateText().ifPresent(text -> findings.sheet("not_recognised_date", sheet.name(), text, null));
        }
    }

    private LocalDate receivedOn() {
        return LocalDate.ofInstant(received.receivedAt(), ZoneOffset.UTC);
    }

    private static <T> T single(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
