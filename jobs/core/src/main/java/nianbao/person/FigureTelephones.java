package nianbao.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nianbao.aside.FigureColumn;
import nianbao.label.Bilingual;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Tells telephone numbers from figures of eleven digits on a sheet. */
final class FigureTelephones {

    private final Sheet sheet;
    private final Map<Integer, MobileColumn> columns = new HashMap<>();

    FigureTelephones(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What a number is, and by what that was told; empty when it is a figure.
     *
     * @param area null where no figures are read
     */
    Optional<Bilingual> kind(Cell cell, double value, @Nullable FigureArea area) {
        if (!MobileColumn.isLikeMobile(value)) {
            return Optional.empty();
        }
        MobileColumn column = columns.computeIfAbsent(cell.column(), this::column);
        if (area == null) {
            return column.ofAnything(value);
        }
        OptionalDouble past = area.past().apply(cell);
        return area.isAmount(cell) ? column.ofAmount(value, past) : column.ofCount(value, past);
    }

    private MobileColumn column(int index) {
        FigureColumn column = new FigureColumn();
        for (Row row : sheet.rows()) {
            Cell cell = row.at(index);
            if (cell != null && cell.content() instanceof Content.Number number) {
                column.add(number.value());
            }
        }
        return MobileColumn.of(column);
    }
}
