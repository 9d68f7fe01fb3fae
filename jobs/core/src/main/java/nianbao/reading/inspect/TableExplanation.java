package nianbao.reading.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.division.Division;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.reading.draft.HeadingExplanation;
import nianbao.reading.draft.Ranges;
import nianbao.reading.heading.Who;
import nianbao.reading.inspect.InspectedTable.LabelColumn;
import nianbao.reading.inspect.InspectedTable.Total;
import nianbao.reading.inspect.InspectedTable.Unmatched;
import nianbao.reading.row.Understood;
import nianbao.reading.table.FormFinder;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import nianbao.workbook.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Tells how one table was read. */
final class TableExplanation {

    private static final int SAMPLES = 10;
    private static final Set<String> ROW_RULES = Set.of(
            "unknown_division", "ambiguous_division", "absorbed_division", "other_sender", "unknown_category", "unknown_heading",
            "row_without_label", "repeated_row", "hidden_row_left_out");

    private final Understood understood;
    private final FormFinder.Match form;
    private final List<Observation> figures;
    private final Table table;
    private final Sheet sheet;
    private final Map<String, String> names;

    TableExplanation(Understood understood, FormFinder.Match form, List<Observation> figures) {
        this.understood = understood;
        this.form = form;
        this.figures = figures;
        this.table = understood.table();
        this.sheet = table.sheet();
        this.names = form.definition().register().divisions().stream()
                .collect(Collectors.toMap(Division::code, Division::name, (first, later) -> first));
    }

    InspectedTable told(List<Finding> findings) {
        List<Finding> own = findings.stream().filter(this::isOwn).toList();
        HeadingExplanation headings = new HeadingExplanation(understood, own);
        return new InspectedTable(
                Ranges.of(sheet, table.preambleTop(), table.headerTop() - 1),
                Ranges.of(sheet, table.headerTop(), table.headerBottom()),
                Ranges.of(sheet, table.headerBottom() + 1, table.lastRow()),
                isLast() ? Ranges.of(sheet, table.lastRow() + 1, sheet.lastRow()) : null,
                form.above(table).title(),
                understood.context().sender(),
                periods(),
                understood.context().units(),
                labels(),
                headings.ofColumns(),
                headings.ofRows(),
                divisions(),
                totals(),
                unmatched(own),
                figures.size(),
                samples());
    }

    private boolean isOwn(Finding finding) {
        if (!sheet.name().equals(finding.sheet()) || finding.cell() == null) {
            return false;
        }
        int row = new CellReference(finding.cell()).getRow();
        return table.headerTop() <= row && row <= table.lastRow();
    }

    private boolean isLast() {
        return form.tables().stream().noneMatch(other -> other.headerTop() > table.headerTop());
    }

    /** Of a table without figures the year that stands outside it. */
    private List<Period> periods() {
        Integer year = understood.context().stated().year();
        List<Period> periods = figures.stream().map(Observation::period).distinct().toList();
        return periods.isEmpty() && year != null ? List.of(Period.ofYear(year)) : periods;
    }

    private List<LabelColumn> labels() {
        List<LabelColumn> labels = new ArrayList<>();
        table.labelColumns().forEach((dimension, column) -> {
            String address = table.heading(column, understood.context().texts()).address();
            labels.add(new LabelColumn(address, HeadingExplanation.written(table, column), dimension));
        });
        return labels;
    }

    private List<InspectedDivision> divisions() {
        Map<String, List<Observation>> byDivision = figures.stream()
                .filter(figure -> figure.divisionCode() != null)
                .collect(Collectors.groupingBy(Observation::divisionCode, LinkedHashMap::new, Collectors.toList()));
        return byDivision.entrySet().stream().map(entry -> division(entry.getKey(), entry.getValue())).toList();
    }

    private InspectedDivision division(String code, List<Observation> own) {
        Set<Integer> rows = new LinkedHashSet<>();
        Set<Short> columns = new LinkedHashSet<>();
        for (Observation figure : own) {
            CellReference cell = new CellReference(figure.cell());
            rows.add(cell.getRow());
            columns.add(cell.getCol());
        }
        return new InspectedDivision(code, names.get(code), rows.size(), columns.size(), own.size());
    }

    private List<Total> totals() {
        return understood.lines().stream()
                .filter(line -> line.identity().who() != null && !(line.identity().who() instanceof Who.Member))
                .map(line -> new Total(line.label().address(), line.labelText()))
                .toList();
    }

    private List<Unmatched> unmatched(List<Finding> own) {
        return own.stream()
                .filter(finding -> ROW_RULES.contains(finding.rule()))
                .filter(finding -> new CellReference(finding.cell()).getRow() > table.headerBottom())
                .map(finding -> new Unmatched(finding.cell(), finding.found(), finding.rule(), finding.expected()))
                .toList();
    }

    /** Spread over the whole table. */
    private List<Sample> samples() {
        int count = Math.min(SAMPLES, figures.size());
        return IntStream.range(0, count)
                .map(number -> count == 1 ? 0 : number * (figures.size() - 1) / (count - 1))
                .mapToObj(figures::get)
                .map(this::sample)
                .toList();
    }

    private Sample sample(Observation figure) {
        CellReference reference = new CellReference(figure.cell());
        Cell cell = sheet.at(reference.getRow(), reference.getCol());
        return new Sample(cell == null ? "" : cell.text(), Objects.requireNonNullElse(names.get(figure.divisionCode()), ""), figure);
    }
}
