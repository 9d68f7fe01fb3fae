package nianbao.book;

import nianbao.export.Page;
import nianbao.export.XmlText;
import org.apache.poi.ss.util.CellReference;

/** How a sheet is printed. */
public final class SheetPrint {

    private Page page = Page.UPRIGHT;
    private int wide = 1;
    private int repeatedRow = -1;
    private int repeatedColumns;

    SheetPrint() {}

    /** On which paper. */
    public SheetPrint on(Page paper) {
        page = paper;
        return this;
    }

    /** On how many pages side by side. */
    public SheetPrint wide(int pages) {
        wide = pages;
        return this;
    }

    /** Prints a row on every page. */
    public SheetPrint repeatRow(int row) {
        repeatedRow = row;
        return this;
    }

    /** Prints the first columns on every page. */
    public SheetPrint repeatColumns(int columns) {
        repeatedColumns = columns;
        return this;
    }

    String repeated(String sheet) {
        String columns = repeatedColumns == 0 ? "" : sheet + "!$A:$" + CellReference.convertNumToColString(repeatedColumns - 1);
        String rows = repeatedRow < 0 ? "" : sheet + "!$" + (repeatedRow + 1) + ":$" + (repeatedRow + 1);
        return columns + (columns.isEmpty() || rows.isEmpty() ? "" : ",") + rows;
    }

    void write(StringBuilder xml) {
        xml.append("<pageMargins left=\"").append(Page.SIDE).append("\" right=\"").append(Page.SIDE)
                .append("\" top=\"").append(Page.END).append("\" bottom=\"").append(Page.END)
                .append("\" header=\"").append(Page.END / 2).append("\" footer=\"").append(Page.END / 2).append("\"/>")
                .append("<pageSetup paperSize=\"").append(Page.PAPER).append("\" fitToWidth=\"").append(wide).append("\" fitToHeight=\"0\" orientation=\"")
                .append(page == Page.LYING ? "landscape" : "portrait").append("\"/>")
                .append("<headerFooter><oddHeader>").append(XmlText.escaped("&L" + Page.HEADER)).append("</oddHeader><oddFooter>")
                .append(XmlText.escaped("&C" + Page.footer())).append("</oddFooter></headerFooter>");
    }
}
