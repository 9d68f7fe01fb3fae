package nianbao.comparison;

import java.util.List;
import nianbao.book.BookSheet;
import nianbao.export.Edition;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Page;
import nianbao.language.Title;

/** The first sheet of the comparison: which release, made when, what is in it, and what its marks mean. */
final class AboutSheet {

    private static final List<String> LEGEND = List.of("blank", "slant", "coverage", "months", "break", "points", "rate", "zero");

    private static final int NAME = 30;
    private static final int MEANING = Page.UPRIGHT.characters() - NAME;

    private final BookSheet sheet;

    AboutSheet(BookSheet sheet) {
        this.sheet = sheet;
    }

    void write(Edition edition, List<SheetContent> contents) {
        sheet.row(30).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of("book_title"));
        space();
        fact("release", edition.release());
        fact("made", edition.madeOn());
        if (edition.isForTheOffice()) {
            explained(ExportWords.of("internal"), ExportWords.of("internal_is"));
        }
        explained(ExportWords.of("divisions"), ExportWords.of("divisions_today"));
        heading("contents");
        contents.forEach(this::content);
        heading("legend");
        if (edition.isPublic()) {
            explain("hidden");
        }
        LEGEND.forEach(this::explain);
        page();
    }

    private void fact(String name, String value) {
        sheet.row(20).inline(Look.text(Ink.STRONG, Ground.RULED), ExportWords.of(name))
                .text(Look.text(Ink.PLAIN, Ground.RULED), value);
    }

    private void explain(String mark) {
        explained(ExportWords.of("legend_" + mark), ExportWords.of("legend_" + mark + "_is"));
    }

    private void explained(Title name, Title meaning) {
        sheet.row(TableColumns.points(meaning, MEANING)).inline(Look.text(Ink.STRONG, Ground.RULED), name)
                .stacked(Look.text(Ink.PLAIN, Ground.WRAPPED), meaning);
    }

    private void heading(String words) {
        space();
        sheet.row(22).inline(Look.text(Ink.STRONG, Ground.HEAD), ExportWords.of(words)).blank(Look.text(Ink.PLAIN, Ground.HEAD));
    }

    private void content(SheetContent content) {
        sheet.row(20).text(Look.text(Ink.LINK, Ground.RULED), content.title().zh())
                .text(Look.text(Ink.PLAIN, Ground.RULED), content.title().en() + content.span());
        sheet.link(sheet.rows() - 1, content.sheet());
    }

    private void space() {
        sheet.row(12);
    }

    private void page() {
        sheet.column(NAME);
        sheet.column(MEANING);
        sheet.hideGrid();
        sheet.print().on(Page.UPRIGHT);
    }
}
