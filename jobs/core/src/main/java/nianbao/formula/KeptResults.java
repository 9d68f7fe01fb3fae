package nianbao.formula;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Formula;
import nianbao.workbook.Formula.Stored;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of one workbook and the results that its file keeps. Programs that write formulas without working them
 * out leave out the result, or keep an empty text, 0 or 4 in its place: what they did not know is taken from the formula.
 * A result that is another one than the formula's is told of.
 */
final class KeptResults implements Calculation {

    private static final double ZERO = 0;
    /** What JExcelApi puts in the place of every result. */
    private static final double FOUR = 4;
    private static final int LONGEST = 100;
    private static final Standing SOUND = new Standing.Sound();

    private final Workbook workbook;
    private final BookView book;
    private final Evaluation evaluation;
    private final Set<Long> filled = new HashSet<>();

    private KeptResults(Workbook workbook) {
        this.workbook = workbook;
        this.book = BookView.of(workbook);
        this.evaluation = new Evaluation(book);
    }

    static Calculation of(Workbook workbook) {
        KeptResults results = new KeptResults(workbook);
        results.fill();
        return results;
    }

    private void fill() {
        boolean doubtful = workbook.globals().unsettled() || workbook.sheets().stream().noneMatch(KeptResults::isWorkedOut);
        for (Sheet sheet : workbook.sheets()) {
            Stream<Formula> formulas = doubtful ? sheet.formulas().all() : sheet.formulas().unsettled();
            formulas.forEach(formula -> fill(sheet, formula, doubtful));
        }
    }

    /** Whether the program that wrote the sheet has worked anything out. */
    private static boolean isWorkedOut(Sheet sheet) {
        return sheet.formulas().all().anyMatch(formula -> {
            Cell cell = formula.stored() == Stored.RESULT ? sheet.at(formula.row(), formula.column()) : null;
            return cell != null && !isPlaceholder(cell.content());
        });
    }

    private static boolean isPlaceholder(Content content) {
        return content instanceof Content.Number number && (number.value() == ZERO || number.value() == FOUR);
    }

    private void fill(Sheet sheet, Formula formula, boolean doubtful) {
        switch (formula.stored()) {
            case NOTHING -> fill(sheet, formula);
            case EMPTY_TEXT -> {
                if (doubtful || formula.marked()) {
                    fill(sheet, formula);
                } else {
                    sheet.result(formula.row(), formula.column(), new Content.Text(""));
                }
            }
            case RESULT -> {
                Cell cell = sheet.at(formula.row(), formula.column());
                if (cell != null && isPlaceholder(cell.content()) && (doubtful || formula.marked())) {
                    replace(sheet, formula, cell, doubtful);
                }
            }
        }
    }

    private void fill(Sheet sheet, Formula formula) {
        if (worked(sheet, formula) instanceof Worked.Out out) {
            fill(sheet, formula, out.content());
        }
    }

    private void fill(Sheet sheet, Formula formula, Content result) {
        if (sheet.result(formula.row(), formula.column(), result)) {
            filled.add(key(sheet, formula));
        }
    }

    private void replace(Sheet sheet, Formula formula, Cell cell, boolean doubtful) {
        Worked worked = worked(sheet, formula);
        if (worked instanceof Worked.Out out && !Agreement.between(cell, out.content())) {
            fill(sheet, formula, out.content());
        } else if (worked instanceof Worked.Not && doubtful) {
            sheet.result(formula.row(), formula.column(), new Content.Uncomputed());
        }
    }

    @Override
    public Standing standing(Sheet sheet, int row, int column, @Nullable Cell cell) {
        Formula formula = sheet.formulas().has(row, column) ? sheet.formulas().at(row, column) : null;
        if (formula == null) {
            return SOUND;
        }
        long key = CellView.key(book.view(sheet).tab(), row, column);
        if (filled.contains(key)) {
            return new Standing.Filled(text(sheet, formula));
        }
        Worked worked = worked(sheet, formula);
        if (worked instanceof Worked.Not not) {
            boolean known = cell != null && !(cell.content() instanceof Content.Uncomputed);
            return known ? new Standing.Unchecked(text(sheet, formula), not.why()) : new Standing.Unknown(text(sheet, formula), not.why());
        }
        Content content = ((Worked.Out) worked).content();
        return Agreement.between(cell, content) ? SOUND : new Standing.Differs(text(sheet, formula), content);
    }

    private Worked worked(Sheet sheet, Formula formula) {
        return evaluation.of(book.view(sheet), formula);
    }

    private long key(Sheet sheet, Formula formula) {
        return CellView.key(book.view(sheet).tab(), formula.row(), formula.column());
    }

    /** As it would stand in the cell. */
    private String text(Sheet sheet, Formula formula) {
        try {
            boolean asWritten = formula.code() instanceof Formula.Words words && words.rowsDown() == 0 && words.columnsRight() == 0;
            String text = asWritten
                    ? ((Formula.Words) formula.code()).text()
                    : book.text(book.parsed(formula, book.view(sheet).tab()));
            return "=" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        } catch (RuntimeException e) {
            return "=?";
        }
    }
}
