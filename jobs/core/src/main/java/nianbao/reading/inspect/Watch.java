package nianbao.reading.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.reading.draft.Ranges;
import nianbao.reading.row.Understood;
import nianbao.reading.row.Witness;
import nianbao.reading.submission.Sink;
import nianbao.reading.table.Fitting;
import nianbao.reading.table.FormFinder;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/** Keeps what a reading shows, sheet by sheet and table by table. */
final class Watch implements Witness, Sink {

    private final FormFinder forms;
    private final String file;
    private final List<Seen> sheets = new ArrayList<>();
    private List<Observation> figures = new ArrayList<>();
    private @Nullable Workbook workbook;

    Watch(FormFinder forms, String file) {
        this.forms = forms;
        this.file = file;
    }

    /** A sheet with its tables as far as they were read. */
    private record Seen(Sheet sheet, Optional<FormFinder.Match> form, List<TableExplanation> tables) {}

    @Override
    public void opened(Workbook opened) {
        workbook = opened;
    }

    @Override
    public void sheet(Sheet sheet, Optional<FormFinder.Match> form) {
        sheets.add(new Seen(sheet, form, new ArrayList<>()));
    }

    @Override
    public void table(Understood table) {
        Seen last = sheets.get(sheets.size() - 1);
        last.tables().add(new TableExplanation(table, last.form().orElseThrow(), figures));
        figures = new ArrayList<>();
    }

    @Override
    public void observation(Observation observation) {
        figures.add(observation);
    }

    @Override
    public void total(ControlTotal total) {}

    @Override
    public void forget() {
        workbook = null;
        sheets.clear();
        figures = new ArrayList<>();
    }

    /** Empty when the file could not be opened. */
    Optional<Workbook> workbook() {
        return Optional.ofNullable(workbook);
    }

    List<InspectedSheet> sheets(List<Finding> findings) {
        List<String> names = workbook().stream().flatMap(opened -> opened.sheets().stream()).map(Sheet::name).toList();
        return sheets.stream()
                .sorted(Comparator.comparingInt((Seen seen) -> names.indexOf(seen.sheet().name())).thenComparing(seen -> seen.sheet().lastRow()))
                .map(seen -> inspected(seen, findings))
                .toList();
    }

    private InspectedSheet inspected(Seen seen, List<Finding> findings) {
        Sheet sheet = seen.sheet();
        List<FormFinder.Match> others = others(seen);
        return new InspectedSheet(
                sheet.name(),
                Ranges.of(sheet, 0, sheet.lastRow()),
                seen.form().map(match -> Fitting.of(match, sheet)).orElse(null),
                others.stream().map(match -> Fitting.of(match, sheet)).toList(),
                seen.form().isEmpty() && others.stream().anyMatch(match -> skips(match, sheet)),
                seen.tables().stream().map(table -> table.told(findings)).toList());
    }

    private List<FormFinder.Match> others(Seen seen) {
        String taken = seen.form().map(match -> match.definition().form()).orElse("");
        return forms.candidates(seen.sheet(), file)
                .filter(match -> !match.definition().form().equals(taken))
                .sorted(Comparator.comparingLong((FormFinder.Match match) -> match.fit().knownColumns()).reversed())
                .toList();
    }

    private static boolean skips(FormFinder.Match match, Sheet sheet) {
        return !match.definition().layout().reads(sheet.name(), null);
    }
}
