package nianbao.template;

import java.util.List;
import nianbao.drift.FormColumn;
import nianbao.drift.Languages;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheet that counts what is left: a row a division, a column a rule, beside what is blank and what no such figure can be. What is
 * wrong with each cell is found out in hidden columns on its right.
 */
final class CheckSheet {

    static final String NAME = TemplateWords.sheet("check");

    private static final int STATUS = 1;
    private static final int HEAD = 3;
    private static final int ALL = 4;
    private static final int FIRST = 5;
    private static final int BLANK = 1;
    private static final int IMPOSSIBLE = 2;
    private static final int RULES = 3;
    private static final String ZERO_IS_DOT = "0;-0;\"·\"";

    private final SheetPen pen;
    private final TablePlan plan;
    private final List<FormCheck> checks;
    private final Marks marks;
    private final String form;
    private final Languages languages;

    CheckSheet(SheetPen pen, TablePlan plan, List<FormCheck> checks, Marks marks, String form, Languages languages) {
        this.pen = pen;
        this.plan = plan;
        this.checks = checks;
        this.marks = marks;
        this.form = form;
        this.languages = languages;
    }

    /** The formula of what the status cell says, wherever it stands. */
    String left() {
        String count = "SUM('" + NAME + "'!$B$" + (ALL + 1) + ":$" + letter(lastRule()) + "$" + (ALL + 1) + ")";
        return "\"还有 \"&TEXT(" + count + ",\"#,##0\")&\" 处 / \"&TEXT(" + count + ",\"#,##0\")&\" left\"";
    }

    private int lastRule() {
        return RULES + checks.size() - 1;
    }

    private int cellsFrom() {
        return lastRule() + 2;
    }

    void write(List<String> rows) {
        pen.text(0, 0, Paint.TITLE, TemplateWords.both("check_title"));
        pen.height(0, 30);
        pen.formula(STATUS, 0, Paint.STATUS, "General", left());
        pen.height(STATUS, 24);
        pen.text(2, 0, Paint.SMALL, languages.line(TemplateWords.of("check_how")));
        head();
        line(ALL, TemplateWords.both("check_all"));
        for (int column = BLANK; column <= lastRule(); column++) {
            pen.formula(ALL, column, Paint.COUNTED, "0", "SUM(" + letter(column) + (FIRST + 1) + ":" + letter(column) + (FIRST + rows.size()) + ")");
        }
        for (int place = 0; place < rows.size(); place++) {
            row(place, rows.get(place));
        }
        view(rows.size());
    }

    private void head() {
        line(HEAD, "");
        pen.text(HEAD, 0, Paint.HEAD, TemplateWords.both("check_division"));
        pen.text(HEAD, BLANK, Paint.HEAD, lines("check_blank"));
        pen.text(HEAD, IMPOSSIBLE, Paint.HEAD, lines("check_impossible"));
        for (int rule = 0; rule < checks.size(); rule++) {
            pen.text(HEAD, RULES + rule, Paint.HEAD, languages.line(checks.get(rule).rule().message()).replace(" / ", "\n"));
        }
        pen.height(HEAD, languages == Languages.BOTH ? 150 : 90);
    }

    private String lines(String key) {
        return languages.line(TemplateWords.of(key)).replace(" / ", "\n");
    }

    private void line(int row, String name) {
        pen.text(row, 0, Paint.LABEL, name);
    }

    private void row(int place, String name) {
        int row = FIRST + place;
        Cells cells = Cells.on(form, plan, plan.firstRow() + place);
        line(row, name);
        List<FormColumn> asked = plan.form().columns().stream()
                .filter(column -> column.isRequired(plan.form().year()) && !plan.form().isWorkedOut(column))
                .toList();
        pen.formula(row, BLANK, Paint.COUNTED, ZERO_IS_DOT, asked.isEmpty() ? "0" : String.join("+", cells.ranges(asked).stream().map(range -> "COUNTBLANK(" + range + ")").toList()));
        int lastCell = cellsFrom() + plan.form().columns().size() - 1;
        pen.formula(row, IMPOSSIBLE, Paint.COUNTED, ZERO_IS_DOT, "SUM(" + letter(cellsFrom()) + (row + 1) + ":" + letter(lastCell) + (row + 1) + ")");
        for (int rule = 0; rule < checks.size(); rule++) {
            pen.formula(row, RULES + rule, Paint.COUNTED, ZERO_IS_DOT, "IF(" + checks.get(rule).broken(cells) + ",1,0)");
        }
        for (FormColumn column : plan.form().columns()) {
            String cell = cells.of(column);
            pen.formula(row, cellsFrom() + plan.form().columns().indexOf(column), Paint.COUNTED, "0",
                    "IF(LEN(" + cell + ")=0,0,IF(" + marks.possible(cell, column) + ",0,1))");
        }
    }

    private void view(int rows) {
        pen.width(0, 24);
        for (int column = BLANK; column <= lastRule(); column++) {
            pen.width(column, column < RULES ? 11 : 14);
        }
        for (int column = cellsFrom(); column < cellsFrom() + plan.form().columns().size(); column++) {
            pen.sheet().setColumnHidden(column, true);
        }
        shade(new CellRangeAddress(ALL, FIRST + rows - 1, BLANK, BLANK), Paints.YELLOW);
        shade(new CellRangeAddress(ALL, FIRST + rows - 1, IMPOSSIBLE, lastRule()), Paints.RED);
        pen.sheet().createFreezePane(1, FIRST);
        pen.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        pen.sheet().setActiveCell(new CellAddress(FIRST, BLANK));
        pen.page(FIRST + rows - 1, lastRule(), true, TemplateWords.of("page"));
        // Rather a little smaller than a last page with a row or two.
        int pages = new PaperRows(pen.sheet(), 0, FIRST + rows - 1).fewest((int) pen.sheet().getDefaultRowHeightInPoints());
        pen.sheet().getPrintSetup().setFitHeight((short) pages);
        pen.protect();
    }

    private void shade(CellRangeAddress area, String ground) {
        String first = new CellReference(area.getFirstRow(), area.getFirstColumn(), false, false).formatAsString();
        Shade.of(ground).over(pen.sheet(), area, first + ">0");
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
