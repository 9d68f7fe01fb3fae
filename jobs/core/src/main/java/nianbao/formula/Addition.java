package nianbao.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nianbao.workbook.Address;
import nianbao.workbook.CellListener;
import nianbao.workbook.Content;
import nianbao.workbook.Formulas;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A formula that adds cells of its own sheet and takes them away, as most formulas of returns do: {@code SUM(B5:D5)} or
 * {@code B5+C5-SUM(D5:F5)}. What comes of it is what the evaluator gives, to the bit, in a hundredth of the time.
 */
record Addition(List<Operand> operands) {

    /**
     * A sum over areas, or one cell.
     *
     * @param minus whether it is taken away
     */
    record Operand(boolean minus, boolean sum, List<Region> areas) {}

    List<Tokens.Area> areas(SheetView sheet) {
        List<Tokens.Area> areas = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            operand.areas().forEach(area -> areas.add(new Tokens.Area(sheet, area)));
        }
        return areas;
    }

    /** Null where a cell holds what only the evaluator can tell what to do with; formulas in the cells have been worked out. */
    @Nullable Double worked(SheetView sheet) {
        double total = 0;
        for (Operand operand : operands) {
            Adder adder = new Adder(sheet, operand.sum());
            operand.areas().forEach(adder::add);
            if (adder.strange) {
                return null;
            }
            total = operand.minus() ? total - adder.sum : total + adder.sum;
        }
        return Double.isFinite(total) ? total : null;
    }

    private static final class Adder implements CellListener {

        private final SheetView view;
        private final Formulas formulas;
        private final boolean passesTexts;
        private @Nullable Region area;
        /** The number of the formula of the area that comes next. */
        private int next;
        private double sum;
        private boolean strange;

        Adder(SheetView view, boolean passesTexts) {
            this.view = view;
            this.formulas = view.cells().formulas();
            this.passesTexts = passesTexts;
        }

        void add(Region cells) {
            area = cells;
            next = formulas.first(cells);
            Sheet sheet = view.cells();
            for (Row row : sheet.rows(cells.firstRow(), cells.lastRow())) {
                row.tell(cells.firstColumn(), cells.lastColumn(), this);
            }
            // One of a cell in which the file keeps nothing.
            strange |= next != Formulas.NONE;
        }

        @Override
        public void number(int row, int column, double value) {
            sum += hasFormula(row, column) ? worked(row, column) : value;
        }

        @Override
        public void other(int row, int column, Content content) {
            if (hasFormula(row, column)) {
                sum += worked(row, column);
            } else {
                strange |= !passesTexts || !(content instanceof Content.Text);
            }
        }

        private boolean hasFormula(int row, int column) {
            view.book().read();
            boolean has = next != Formulas.NONE && formulas.cell(next) == Address.of(row, column);
            next = has ? formulas.after(next, Objects.requireNonNull(area)) : next;
            return has;
        }

        private double worked(int row, int column) {
            Double worked = view.book().number(CellView.key(view.tab(), row, column));
            strange |= worked == null;
            return worked == null ? 0 : worked;
        }
    }
}
