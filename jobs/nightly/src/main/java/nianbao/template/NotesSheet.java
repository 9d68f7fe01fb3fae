package nianbao.template;

import java.util.List;
import java.util.function.Function;
import nianbao.definition.Ratio;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import nianbao.drift.Languages;
import nianbao.language.Title;

/** The sheet that says how the form is filled in: what to do, what each column means and may hold, and which rules it keeps. */
final class NotesSheet {

    static final String NAME = TemplateWords.sheet("notes");

    private static final List<String> STEPS = List.of("step_cells", "step_marks", "step_status", "step_shape", "step_send");
    private static final int LETTERS = 120;

    private final SheetPen pen;
    private final FormYear form;
    private final FormTitle title;
    private final Guards guards;
    private int row;

    NotesSheet(SheetPen pen, FormYear form, FormTitle title, Guards guards) {
        this.pen = pen;
        this.form = form;
        this.title = title;
        this.guards = guards;
    }

    void write(Languages languages) {
        pen.text(row++, 0, Paint.TITLE, TemplateWords.both("notes_title"));
        pen.height(0, 30);
        languages.halves().forEach(this::half);
        pen.width(0, 34);
        pen.width(1, 12);
        pen.width(2, 30);
        pen.width(3, 46);
        pen.page(row, 3, false, TemplateWords.of("page"));
        pen.protect();
    }

    private void half(Function<Title, String> half) {
        row++;
        section(half.apply(TemplateWords.of("notes_form", form.form().title(), form.year(), title.sender().name())));
        int number = 1;
        for (String step : STEPS) {
            wide(number++ + ". " + half.apply(TemplateWords.of(step, places(step))));
        }
        row++;
        line(Paint.HEAD, half, List.of(TemplateWords.of("notes_column"), TemplateWords.of("notes_unit"), TemplateWords.of("notes_allowed"), TemplateWords.of("notes_meaning")));
        form.columns().forEach(column -> line(Paint.LISTED, half, List.of(
                same(String.join(" › ", column.levels())), same(column.unit()), allowed(column), column.title())));
        row++;
        if (!form.rules().isEmpty()) {
            section(half.apply(TemplateWords.of("notes_rules")));
            form.rules().forEach(rule -> wide("· " + half.apply(rule.message()) + half.apply(TemplateWords.of("level_" + rule.level().word()))));
        }
    }

    private Object[] places(String step) {
        Marks marks = Marks.of(form.form());
        return step.equals("step_marks") ? new Object[] {marks.notApplicable(), marks.notCollected()}
                : step.equals("step_status") ? new Object[] {CheckSheet.NAME} : new Object[0];
    }

    private Title allowed(FormColumn column) {
        Ratio ratio = column.indicator().ratio();
        return ratio != null && form.isWorkedOut(column)
                ? TemplateWords.of("allowed_worked", form.form().indicator(ratio.numerator()).title(), form.form().indicator(ratio.denominator()).title())
                : guards.allowed(column);
    }

    private static Title same(String text) {
        return new Title(text, text);
    }

    private void section(String text) {
        pen.text(row, 0, Paint.SECTION, text);
        pen.height(row++, 26);
    }

    private void wide(String text) {
        pen.merge(row, row, 0, 3);
        pen.text(row, 0, Paint.FOLDED, text);
        pen.height(row++, 16.0 * TextLines.of(text, LETTERS));
    }

    private void line(Paint paint, Function<Title, String> half, List<Title> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            String text = half.apply(cells.get(column));
            pen.text(row, column, paint, text);
            lines = Math.max(lines, TextLines.of(text, List.of(36, 12, 32, 50).get(column)));
        }
        pen.height(row++, 16.0 * lines + 2);
    }
}
