package nianbao.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.book.Book;
import nianbao.book.BookParts;
import nianbao.book.BookSheet;
import nianbao.export.Edition;
import nianbao.export.ExportWords;

/** The annual comparison: a sheet a form, indicators by years, with the change of the last year, their charts, and the sheets that are added. */
public final class ComparisonWorkbook {

    private final Edition edition;
    private final List<FormTable> forms;
    private final List<AddedSheet> added;

    private ComparisonWorkbook(Edition edition, List<FormTable> forms, List<AddedSheet> added) {
        this.edition = edition;
        this.forms = forms;
        this.added = added;
    }

    /** One of some forms. */
    public static ComparisonWorkbook of(ComparedForms forms, Edition edition, List<AddedSheet> added) {
        return new ComparisonWorkbook(edition, forms.tables(), added);
    }

    /** One of added sheets alone. */
    public static ComparisonWorkbook of(Edition edition, List<AddedSheet> added) {
        return new ComparisonWorkbook(edition, List.of(), added);
    }

    /** Writes the workbook, a form after the other; the same release and edition give the same bytes. */
    public void write(Path target, BookParts parts) throws IOException {
        Book book = new Book(parts);
        BookSheet about = book.sheet(ExportWords.of("about").zh());
        List<SheetContent> contents = new ArrayList<>();
        BookSheet charts = book.sheet(ExportWords.of("charts").zh());
        List<FormCharts> drawn = new ArrayList<>();
        for (FormTable form : forms) {
            BookSheet sheet = book.sheet(form.title().zh());
            drawn.add(new ComparisonSheet(sheet, form).write(subtitle()));
            contents.add(SheetContent.of(sheet.name(), form));
        }
        drawn.removeIf(form -> form.drawings().isEmpty());
        if (drawn.isEmpty()) {
            book.remove(charts);
        } else {
            new ChartsSheet(charts, parts.charts()).write(drawn);
            contents.add(0, new SheetContent(charts.name(), ExportWords.of("charts")));
        }
        for (AddedSheet one : added) {
            BookSheet sheet = book.sheet(one.file().title().zh());
            new TableSheet(sheet, one).write(subtitle());
            contents.add(new SheetContent(sheet.name(), one.file().title()));
        }
        new AboutSheet(about).write(edition, contents);
        book.write(target, ExportWords.of("book_title").zh(), edition.made());
    }

    private String subtitle() {
        String notice = edition.isForTheOffice() ? "    " + ExportWords.of("internal_is").zh() : "";
        return "%s %s    %s %s%s".formatted(
                ExportWords.of("release").zh(), edition.release(), ExportWords.of("made").zh(), edition.madeOn(), notice);
    }
}
