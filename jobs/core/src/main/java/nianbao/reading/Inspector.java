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

    public Inspector(Definitions definitions) {
        this(definitions, new FormFinder(definitions));
    }

    private Inspector(Definitions definitions, FormFinder forms) {
        this.definitions = definitions;
        this.forms = forms;
    }

    /** One that takes every sheet for the form of that name; empty when no definition has it. */
    public static Optional<Inspector> forced(Definitions definitions, String form) {
        return definitions.forms().stream()
                .filter(definition -> definition.form().equals(form))
                .findFirst()
                .map(definition -> forced(definitions, definition));
    }

    private static Inspector forced(Definitions definitions, Definition definition) {
        return new Inspector(new Definitions(List.of(definition), definitions.digest()), FormFinder.forced(definition));
    }

    /** Reads the workbook and tells how; of one with personal data it tells only where that stands. */
    public Inspection inspect(Received received) {
        Watch watch = new Watch(forms, received.file());
        Verdict verdict = new Reader(definitions, forms).read(received, watch, watch);
        boolean told = verdict.submission().outcome() != Outcome.REFUSED;
        List<InspectedSheet> sheets = told ? watch.sheets(verdict.findings()) : List.of();
        return new Inspection(verdict.submission(), sheets, verdict.findings(), null);
    }
}
