package nianbao.reading;

import java.util.List;
import java.util.Optional;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.observation.Outcome;

/** Explains how workbooks are read. */
public final class Inspector {

    private final Definitions definitions;
    private final FormFinder forms;
    /** What a draft may take from; null when the form is given, for then none is made. */
    private final List<Definition> models;

    public Inspector(Definitions definitions) {
        this(definitions, new FormFinder(definitions), definitions.forms());
    }

    private Inspector(Definitions definitions, FormFinder forms, List<Definition> models) {
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
        return new Inspector(new Definitions(List.of(definition), definitions.decisions(), definitions.digest(), definitions.reading()), FormFinder.forced(definition), null);
    }

    /** Reads the workbook and tells how; of one with personal data it tells only where that stands. */
    public Inspection inspect(Received received) {
        Watch watch = new Watch(forms, received.file());
        Verdict verdict = new Reader(definitions, forms).read(received, watch, watch);
        boolean told = verdict.submission().outcome() != Outcome.REFUSED;
        List<InspectedSheet> sheets = told ? watch.sheets(verdict.findings()) : List.of();
        return new Inspection(verdict.submission(), sheets, verdict.findings(), told ? draft(watch, sheets, received) : null);
    }

    /** Null when the workbook is of a known form, or holds nothing like a table. */
    private String draft(Watch watch, List<InspectedSheet> sheets, Received received) {
        boolean fits = sheets.stream().anyMatch(sheet -> sheet.form() != null);
        return watch.workbook()
                .filter(workbook -> !fits && models != null)
                .flatMap(workbook -> new Drafting(workbook, received.file(), models).draft())
                .map(DraftText::of)
                .orElse(null);
    }
}
