package nianbao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.definition.Decision;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Layout;
import nianbao.definition.Placement.Place;
import nianbao.formula.Calculation;
import nianbao.label.Bilingual;
import nianbao.observation.Acceptance;
import nianbao.observation.Outcome;
import nianbao.observation.Submission;
import nianbao.person.FigureArea;
import nianbao.person.FigureHistory;
import nianbao.person.PersonalData;
import nianbao.person.Spot;
import nianbao.reading.row.Context;
import nianbao.reading.row.DatedTable;
import nianbao.reading.row.Missing;
import nianbao.reading.row.Surroundings;
import nianbao.reading.row.Understood;
import nianbao.reading.row.Witness;
import nianbao.reading.submission.Answers;
import nianbao.reading.submission.CellDecisions;
import nianbao.reading.submission.Findings;
import nianbao.reading.submission.FirstFigures;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Sink;
import nianbao.reading.submission.Verdict;
import nianbao.reading.table.Dating;
import nianbao.reading.table.FormFinder;
import nianbao.reading.table.FoundSheet;
import nianbao.reading.table.OwnWords;
import nianbao.reading.table.Preamble;
import nianbao.reading.table.Table;
import nianbao.reading.value.TableReader;
import nianbao.reason.AnswerLine;
import nianbao.reason.AnswerSheet;
import nianbao.workbook.Opened;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of one workbook: first understands all of their tables, then reads the figures. */
final class WorkbookReader {

    private final FormFinder forms;
    private final String knownForms;
    private final Received received;
    private final Findings findings;
    private final CellDecisions decided;
    private final Surroundings surroundings;
    private final Witness witness;
    private final List<ReadSheet> sheets = new ArrayList<>();
    private final List<AnswerSheet> answered = new ArrayList<>();
    private final Set<String> formsRead = new TreeSet<>();
    /** By form, that of the table understood last. */
    private final Map<String, Integer> latestYears = new HashMap<>();
    private Set<Integer> yearsRead = Set.of();
    private Calculation calculation = Calculation.NONE;
    private boolean alone;
    private Optional<Definition> byYear = Optional.empty();
    private Acceptance acceptance = Acceptance.BY_FIGURE;
    private boolean anyFigure;
    private @Nullable LocalDate sentOn;

    WorkbookReader(FormFinder forms, String knownForms, Received received, Witness witness) {
        this.forms = forms;
        this.knownForms = knownForms;
        this.received = received;
        this.findings = new Findings(received.submission());
        this.decided = new CellDecisions(received, findings);
        this.surroundings = new Surroundings(received, decided);
        this.witness = witness;
    }

    /** Finds out what stands where, and reads no figure yet. */
    void understand(Workbook workbook, List<Decision> decisions) {
        decided.apply(decisions, workbook);
        calculation = Calculation.of(workbook);
        workbook.lost().forEach(sheet -> findings.sheet("sheet_lost", sheet, sheet, null));
        witness.opened(workbook);
        workbook.sheets().forEach(sheet -> AnswerSheet.of(sheet).ifPresent(answered::add));
        List<FoundSheet> found = workbook.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty() && !OwnWords.sayNotRead(sheet) && !isAnswered(sheet))
                .flatMap(sheet -> found(sheet, workbook.isHidden(sheet)))
                .toList();
        alone = found.stream().filter(FoundSheet::holdsFigures).count() == 1;
        boolean shown = found.stream().anyMatch(sheet -> !sheet.hidden() && sheet.form().isPresent());
        byYear = found.stream().filter(FoundSheet::isYear).flatMap(sheet -> sheet.form().stream()).findFirst().map(FormFinder.Match::definition);
        found.stream().map(sheet -> understood(sheet, shown)).forEach(sheets::add);
        if (formsRead.isEmpty()) {
            findings.file("no_form", null, knownForms);
        }
        comparePath();
    }

    /** A list of findings that came back is no table of figures. */
    private boolean isAnswered(Sheet sheet) {
        return answered.stream().anyMatch(list -> list.sheet() == sheet);
    }

    /** Where a line of words that was answered is nothing but somebody's name. */
    List<Spot> namesInAnswers() {
        return answered.stream()
                .flatMap(list -> list.lines().stream().flatMap(AnswerLine::cells).flatMap(cell -> PersonalData.nameIn(list.sheet().name(), cell).stream()))
                .toList();
    }

    private Stream<FoundSheet> found(Sheet sheet, boolean hidden) {
        return forms.find(sheet, received.file()).stream().map(found -> new FoundSheet(found.sheet(), hidden, found.form(), found.alike()));
    }

    /**
     * Last year's sheet may stand beside that of the year that the file or a folder names; by itself it is a copy with an old
     * title. A publication bears the year in which it came out.
     */
    private void comparePath() {
        List<DatedTable> dated = tables().filter(table -> table.dating() != null && table.year() != null)
                .filter(table -> !table.understood().context().definition().isPublication())
                .toList();
        if (dated.stream().noneMatch(DatedTable::fitsPath)) {
            dated.forEach(DatedTable::reportPath);
        }
    }

    /** Where figures stand, and how large they have been. */
    List<FigureArea> figureAreas(FigureHistory history) {
        return tables().filter(table -> table.dating() != null).map(table -> table.understood().area(history)).toList();
    }

    private Stream<DatedTable> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream());
    }

    /** Reads the figures of all tables into a sink. */
    void read(Sink sink) {
        FirstFigures figures = new FirstFigures(sink, (int) tables().count(), findings);
        for (ReadSheet sheet : newestFirst()) {
            witness.sheet(sheet.sheet(), sheet.form());
            long before = figures.told();
            sheet.tables().forEach(table -> read(table, sheet, figures));
            if (sheet.form().isPresent() && figures.told() == before && !findings.anyErrorOn(sheet.sheet().name())) {
                findings.sheet("no_figure", sheet.sheet().name(), null, null);
            }
        }
        Answers answers = new Answers(received.submission(), findings);
        answered.forEach(list -> answers.read(list, sink));
        yearsRead = figures.years();
        anyFigure = figures.told() > 0;
    }

    /**
     * Where tables stand beside each other year by year, a newer one says of the years before what has been revised since; and where
     * some are of parts of a year, they say less than that of the year.
     */
    private List<ReadSheet> newestFirst() {
        boolean yearsInColumns = sheets.stream().flatMap(sheet -> sheet.form().stream())
                .anyMatch(match -> match.definition().layout().isIn(Dimension.YEAR, Place.COLUMNS));
        Comparator<ReadSheet> order = Comparator.comparingInt(yearsInColumns ? ReadSheet::newest : ReadSheet::months);
        return sheets.stream().sorted(order.reversed()).toList();
    }

    private void read(DatedTable table, ReadSheet sheet, FirstFigures figures) {
        if (table.dating() != null) {
            figures.of(table.understood().newestYear());
            new TableReader(table.understood(), sheet.members(table.understood().table()), table.dating(), calculation, findings, figures).read();
        }
        witness.table(table.understood());
    }

    Verdict unopened(Opened.Failed failed) {
        switch (failed.reason()) {
            case LOCKED -> findings.file("password", failed.why(), null);
            case NOT_EXCEL -> findings.file("not_excel", failed.why(), Bilingual.same(".xlsx"));
            case TOO_COSTLY -> findings.file("too_costly", failed.why(), null);
            case DAMAGED -> findings.file("unreadable", failed.why(), null);
        }
        return verdict();
    }

    Verdict verdict() {
        Submission submission = new Submission(
                received.submission(),
                single(formsRead),
                single(yearsRead),
                surroundings.sender(),
                received.file(),
                received.receivedAt(),
                sentOn == null ? received.day() : sentOn,
                accepted(),
                outcome());
        return new Verdict(submission, findings.all());
    }

    /** The strictest of the forms that it holds. */
    private Acceptance accepted() {
        return formsRead.isEmpty() ? Acceptance.WHOLE : acceptance;
    }

    /** Returned as soon as anything is wrong that keeps all of it out; the checks may still return an accepted one. */
    private Outcome outcome() {
        boolean inPart = accepted() != Acceptance.WHOLE && anyFigure;
        return findings.anyError() && !inPart ? Outcome.RETURNED : Outcome.ACCEPTED;
    }

    /** A hidden sheet is a draft or last year's where another one is shown. */
    private ReadSheet understood(FoundSheet found, boolean shown) {
        Sheet sheet = found.sheet();
        if (found.isHiddenForm() && shown) {
            findings.sheet("hidden_sheet_left_out", sheet.name(), sheet.name(), null);
            return new ReadSheet(sheet, Optional.empty(), List.of());
        }
        if (found.isHiddenForm()) {
            findings.sheet("hidden_sheet_read", sheet.name(), sheet.name(), null);
        }
        Optional<FormFinder.Match> form = found.form().filter(match -> isRead(match, sheet));
        if (form.isEmpty()) {
            notRead(found);
        }
        return new ReadSheet(sheet, form, form.map(this::understood).orElse(List.of()));
    }

    private void notRead(FoundSheet found) {
        String sheet = found.sheet().name();
        if (found.form().isPresent()) {
            findings.sheet("sheet_skipped", sheet, sheet, null);
            return;
        }
        if (found.isUndecided()) {
            findings.sheet("form_undecided", sheet, found.alikeWords(), null);
            return;
        }
        titled(found).ifPresentOrElse(
                form -> findings.sheet("no_table", sheet, form.title().zh(), null), () -> findings.sheet("sheet_not_read", sheet, null, null));
    }

    /** The form that a sheet should be of: by its title or, where other sheets of the form are each a year, by its name. */
    private Optional<Definition> titled(FoundSheet found) {
        Optional<Definition> named = forms.titled(found.sheet()).or(() -> byYear.filter(form -> found.isYear() && found.holdsFigures()));
        return named.filter(form -> !found.hidden());
    }

    private boolean isRead(FormFinder.Match match, Sheet sheet) {
        Layout layout = match.definition().layout();
        Dating dating = new Dating(layout, match.above(match.tables().get(0)), sheet.name(), received.file(), findings);
        Integer year = dating.named().orElse(null);
        boolean skipped = alone && layout.skips(sheet.name(), year);
        if (skipped) {
            findings.sheet("skipped_sheet_read", sheet.name(), sheet.name(), null);
        }
        return skipped || layout.reads(sheet.name(), year);
    }

    private List<DatedTable> understood(FormFinder.Match form) {
        formsRead.add(form.definition().form());
        acceptance = Collections.max(List.of(acceptance, form.definition().acceptance()));
        List<DatedTable> tables = new ArrayList<>();
        form.tables().forEach(table -> tables.add(understood(table, form, tables)));
        Missing missing = new Missing(findings);
        tables.forEach(table -> table.understood().tell(missing));
        missing.report();
        return tables;
    }

    /** Without a year that should stand outside the table its headings are told of, but it is that alone which is wrong. */
    private DatedTable understood(Table table, FormFinder.Match form, List<DatedTable> above) {
        Definition definition = form.definition();
        Preamble preamble = form.above(table);
        String sheet = table.sheet().name();
        Dating dating = new Dating(definition.layout(), preamble, sheet, received.file(), findings);
        Integer year = dating.year(Optional.ofNullable(latestYears.get(definition.form()))).orElse(null);
        latestYears.put(definition.form(), year);
        if (year == null && isOutside(definition)) {
            Context undated = surroundings.context(table, form, preamble, null);
            return new DatedTable(Understood.of(table, undated, new Findings(received.submission())), null, null);
        }
        sentOn(preamble, sheet);
        Context context = surroundings.context(table, form, preamble, year);
        Understood understood = Understood.of(table, context, findings);
        context.ownership().report(findings, sheet);
        context.ownership().report(findings, sheet, understood.members());
        return new DatedTable(above.isEmpty() ? understood : understood.after(above.get(above.size() - 1).understood()), dating, year);
    }

    private static boolean isOutside(Definition definition) {
        return Stream.of(Place.ROWS, Place.COLUMNS, Place.MARKER)
                .noneMatch(place -> definition.layout().isIn(Dimension.YEAR, place));
    }

    private void sentOn(Preamble preamble, String sheet) {
        LocalDate declared = preamble.date().orElse(null);
        if (declared != null && !declared.isAfter(received.day())) {
            sentOn = declared;
        } else {
            preamble.dateText().ifPresent(text -> findings.sheet("not_recognised_date", sheet, text, null));
        }
    }

    private static <T> @Nullable T single(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
