package nianbao.reading.submission;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Decision;
import nianbao.definition.Decision.Kind;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/** What the office decided about the cells of one workbook. */
public final class CellDecisions {

    private static final int TITLE_ROWS = 5;

    private final Received received;
    private final Findings findings;
    private final Map<String, Map<Kind, Set<String>>> cells = new HashMap<>();

    public CellDecisions(Received received, Findings findings) {
        this.received = received;
        this.findings = findings;
    }

    /** Puts the decisions about a workbook into force; one about something that does not stand there is refused, with a finding. */
    public void apply(List<Decision> decisions, Workbook workbook) {
        if (!decisions.isEmpty()) {
            workbook.sheets().forEach(sheet -> apply(decisions, sheet));
            decisions.stream()
                    .filter(decision -> decision.isAbout(received.submission(), received.file()))
                    .filter(decision -> workbook.sheets().stream().noneMatch(sheet -> isOn(decision, sheet)))
                    .forEach(decision -> refuse(decision, ""));
        }
    }

    private static boolean isOn(Decision decision, Sheet sheet) {
        return Label.normal(decision.sheet()).equals(Label.normal(sheet.name()));
    }

    private void apply(List<Decision> decisions, Sheet sheet) {
        String names = received.file() + " " + title(sheet);
        decisions.stream()
                .filter(decision -> isOn(decision, sheet))
                .filter(decision -> decision.isAbout(received.submission(), names))
                .forEach(decision -> apply(decision, sheet));
    }

    private void apply(Decision decision, Sheet sheet) {
        Cell cell = sheet.at(decision.cell());
        if (cell != null && cell.text().strip().equals(decision.found().strip()) && isDone(decision, cell, sheet)) {
            cells.computeIfAbsent(sheet.name(), name -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(decision.kind(), kind -> new HashSet<>())
                    .add(cell.address());
            findings.decided(decision);
        } else {
            refuse(decision, cell == null ? "" : cell.text().strip());
        }
    }

    private void refuse(Decision decision, String found) {
        findings.add("decision_refused", new Findings.Spot(decision.sheet(), decision.cell()), found, decision.found());
    }

    private static boolean isDone(Decision decision, Cell cell, Sheet sheet) {
        return decision.kind() != Kind.READ_AS || sheet.result(cell.row(), cell.column(), new Content.Text(Objects.requireNonNull(decision.value())));
    }

    private static String title(Sheet sheet) {
        return sheet.rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(row -> row.texts().stream())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    /** Whether nothing was decided about any cell. */
    public boolean isNothing() {
        return cells.isEmpty();
    }

    /** Whether a cell counts as it stands there, or as another text in its place, be it struck out or its formula's or not. */
    public boolean isPrinted(Findings.Spot spot) {
        return is(Kind.ACCEPT, spot) || is(Kind.READ_AS, spot);
    }

    private boolean is(Kind kind, Findings.Spot spot) {
        return !isNothing() && spot.sheet() != null && spot.cell() != null && is(kind, spot.sheet(), spot.cell());
    }

    /** Whether that was decided about a cell, by its address. */
    public boolean is(Kind kind, String sheet, String cell) {
        return cells.getOrDefault(sheet, Map.of()).getOrDefault(kind, Set.of()).contains(cell);
    }
}
