package nianbao.reading.inspect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.language.Language;
import nianbao.observation.Outcome;
import nianbao.person.FigureHistory;
import nianbao.reading.Reader;
import nianbao.reading.draft.DraftText;
import nianbao.reading.draft.Drafting;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Verdict;
import nianbao.reading.table.FormFinder;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/** Explains how workbooks are read. */
public final class Inspector {

    private final Definitions definitions;
    private final FormFinder forms;
    /** What a draft may take from; empty when the form is given, for then none is made. */
    private final Optional<List<Definition>> models;
    /** That of what a draft remarks. */
    private final Language language;

    /** One that speaks the language of whoever runs the program. */
    public Inspector(Definitions definitions) {
        this(definitions, new FormFinder(definitions), Optional.of(definitions.forms()), Language.here());
    }

    private Inspector(Definitions definitions, FormFinder forms, Optional<List<Definition>> models, Language language) {
        this.language = language;
        this.definitions = definitions;
        this.forms = forms;
        this.models = models;
    }

    /** One that takes every sheet for the form of that name; empty when no definition has it. */
    public static Optional<Inspector> forced(Definitions definitions, String form) {
        return definitions.forms().stream()
                .filter(definition -> definition.form().equals(form))
                .findFirst()
                .map(definition -> forced(definitions, definition));
    }

    private static Inspector forced(Definitions definitions, Definition definition) {
        return new Inspector(definitions.of(List.of(definition)), FormFinder.forced(definition), Optional.empty(), Language.here());
    }

    /** The same, with the remarks of drafts in a language. */
    public Inspector in(Language other) {
        return new Inspector(definitions, forms, models, other);
    }

    /** Reads the workbook and tells how; of one with personal data it tells only where that stands. */
    public Inspection inspect(Received received) {
        Drafting drafting = new Drafting(models.orElse(List.of()));
        Inspection inspection = inspect(received, drafting);
        return new Inspection(inspection.submission(), inspection.sheets(), inspection.findings(), DraftText.of(drafting.drafts(), language));
    }

    /** Likewise, one after the other; one draft covers those that are of no known form. */
    public Inspections inspect(List<Received> workbooks) {
        Drafting drafting = new Drafting(models.orElse(List.of()));
        List<Inspection> inspections = workbooks.stream().map(received -> inspect(received, drafting)).toList();
        return new Inspections(inspections, DraftText.of(drafting.drafts(), language));
    }

    private Inspection inspect(Received received, Drafting drafting) {
        Watch watch = new Watch(forms, received.file());
        Verdict verdict = new Reader(definitions, forms, FigureHistory.NONE).read(received, watch, watch);
        boolean told = verdict.submission().outcome() != Outcome.REFUSED;
        List<InspectedSheet> sheets = told ? watch.sheets(verdict.findings()) : List.of();
        if (told && models.isPresent()) {
            watch.workbook().ifPresent(workbook -> drafting.add(unread(workbook, sheets), received.file(), sheets.size()));
        }
        return new Inspection(verdict.submission(), sheets, verdict.findings(), null);
    }

    /** The sheets of no known form; one that a form leaves out, or that is hidden, is none of them where others are read. */
    private static List<Sheet> unread(Workbook workbook, List<InspectedSheet> sheets) {
        boolean any = sheets.stream().anyMatch(sheet -> sheet.form() != null);
        Set<String> left = sheets.stream().filter(sheet -> sheet.form() != null || any && sheet.skipped()).map(InspectedSheet::name).collect(Collectors.toSet());
        return workbook.sheets().stream().filter(sheet -> !left.contains(sheet.name())).filter(sheet -> !any || !workbook.isHidden(sheet)).toList();
    }
}
