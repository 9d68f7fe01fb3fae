package nianbao.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nianbao.definition.Definition;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Cuts a sheet on which tables of several forms stand below each other, where a title names another form than the one above it. */
final class SheetParts {

    private static final int HIGHEST = 8;

    private final Sheet sheet;
    /** By the row of a title, the form that it names. */
    private final NavigableMap<Integer, String> titles = new TreeMap<>();

    private SheetParts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sheet itself as a rule. */
    static List<Sheet> of(Sheet sheet, List<FormFinder.Match> matches) {
        SheetParts parts = new SheetParts(sheet);
        if (matches.size() > 1) {
            matches.forEach(parts::look);
        }
        return parts.parts();
    }

    /** Looks for the titles above the tables that a form has on the sheet. */
    private void look(FormFinder.Match match) {
        match.tables().forEach(table -> look(match.definition(), table.headerTop()));
    }

    private void look(Definition definition, int header) {
        for (int row = header - 1; row >= Math.max(0, header - HIGHEST); row--) {
            if (names(definition, sheet.row(row))) {
                titles.put(row, definition.form());
                return;
            }
        }
    }

    private static boolean names(Definition definition, @Nullable Row row) {
        if (row == null || row.cells().stream().anyMatch(Cell::isNumber)) {
            return false;
        }
        return row.texts().stream()
                .map(cell -> Label.normal(cell.text()))
                .anyMatch(text -> definition.match().stream().anyMatch(word -> text.contains(Label.normal(word))));
    }

    private List<Sheet> parts() {
        List<Sheet> parts = new ArrayList<>();
        int from = 0;
        String form = null;
        for (Map.Entry<Integer, String> title : titles.entrySet()) {
            if (form != null && !form.equals(title.getValue())) {
                parts.add(sheet.between(from, title.getKey() - 1));
                from = title.getKey();
            }
            form = title.getValue();
        }
        parts.add(from == 0 ? sheet : sheet.between(from, sheet.lastRow()));
        return parts;
    }
}
