package nianbao.book;

import java.util.ArrayList;
import java.util.List;
import nianbao.export.XmlText;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/** A sheet, written from its first row to its last. Rows and columns are counted from 0. */
public final class BookSheet {

    private final String name;
    private final BookTexts texts;
    private final BookLooks looks;
    private final StringBuilder rows = new StringBuilder();
    private final List<Double> widths = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private final StringBuilder merged = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final List<PlacedChart> charts = new ArrayList<>();
    private final SheetPrint print = new SheetPrint();
    private BookRow last;
    private int count;
    private int mostCells = 1;
    private boolean hasGrid = true;
    private boolean isSelected;
    private String pane = "";

    BookSheet(String name, BookTexts texts, BookLooks looks) {
        this.name = name;
        this.texts = texts;
        this.looks = looks;
        this.last = new BookRow(0, rows, texts, looks);
    }

    /** What it is called in its workbook. */
    public String name() {
        return name;
    }

    /** The next row, so many points high. */
    public BookRow row(double points) {
        mostCells = Math.max(mostCells, last.size());
        rows.append(end());
        count++;
        rows.append("<row r=\"").append(count).append("\" customHeight=\"1\" ht=\"").append((float) points).append("\">");
        last = new BookRow(count, rows, texts, looks);
        return last;
    }

    private String end() {
        return count == 0 ? "" : "</row>";
    }

    /** How many rows it has. */
    public int rows() {
        return count;
    }

    /** How wide the next column is, in characters. */
    public void column(double characters) {
        widths.add(characters);
    }

    /** Shows no lines between cells. */
    public void hideGrid() {
        hasGrid = false;
    }

    /** Shows this sheet first. */
    void select() {
        isSelected = true;
    }

    /** Keeps the first columns and rows in sight. */
    public void freeze(int columns, int rows) {
        String corner = columns > 0 ? "bottomRight" : "bottomLeft";
        pane = "<pane" + (columns > 0 ? " xSplit=\"" + columns + '"' : "") + " ySplit=\"" + rows + "\" state=\"frozen\" topLeftCell=\""
                + cell(rows, columns) + "\" activePane=\"" + corner + "\"/><selection pane=\"" + corner + "\"/>";
    }

    /** Makes one cell of the first ones of a row. */
    public void merge(int row, int columns) {
        merged.append("<mergeCell ref=\"").append(cell(row, 0)).append(':').append(cell(row, columns - 1)).append("\"/>");
    }

    /** Leads from the first cell of a row to another sheet. */
    public void link(int row, String sheet) {
        String place = "'" + sheet.replace("'", "''") + "'!A1";
        links.append("<hyperlink ref=\"").append(cell(row, 0)).append("\" location=\"").append(XmlText.escaped(place)).append("\"/>");
    }

    /** Begins a page below a row. */
    public void breakBelow(int row) {
        breaks.add(row);
    }

    /** Draws a chart over cells. */
    public void draw(PlacedChart chart) {
        charts.add(chart);
    }

    /** How it is printed. */
    public SheetPrint print() {
        return print;
    }

    List<PlacedChart> charts() {
        return charts;
    }

    /** The cells that are printed on every page; empty for none. */
    String repeated() {
        return print.repeated(SheetNameFormatter.format(name));
    }

    CharSequence xml() {
        StringBuilder xml = new StringBuilder(rows.length() + 2_000)
                .append("<worksheet xmlns=\"").append(Namespaces.MAIN).append("\" xmlns:r=\"").append(Namespaces.RELATIONSHIPS).append("\">")
                .append("<sheetPr><pageSetUpPr autoPageBreaks=\"1\" fitToPage=\"1\"/></sheetPr>")
                .append("<dimension ref=\"A1:").append(cell(Math.max(0, count - 1), Math.max(mostCells, last.size()) - 1)).append("\"/>")
                .append("<sheetViews><sheetView workbookViewId=\"0\"").append(isSelected ? " tabSelected=\"1\"" : "")
                .append(hasGrid ? "" : " showGridLines=\"0\"").append('>')
                .append(pane).append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/>");
        columns(xml);
        xml.append("<sheetData>").append(rows).append(end()).append("</sheetData>");
        some(xml, "mergeCells", merged);
        some(xml, "hyperlinks", links);
        print.write(xml);
        breaks(xml);
        if (!charts.isEmpty()) {
            xml.append("<drawing r:id=\"rId1\"/>");
        }
        return xml.append("</worksheet>");
    }

    private void columns(StringBuilder xml) {
        StringBuilder columns = new StringBuilder();
        for (int column = 1; column <= widths.size(); column++) {
            columns.append("<col min=\"").append(column).append("\" max=\"").append(column)
                    .append("\" width=\"").append(widths.get(column - 1)).append("\" customWidth=\"1\"/>");
        }
        some(xml, "cols", columns);
    }

    private void breaks(StringBuilder xml) {
        if (breaks.isEmpty()) {
            return;
        }
        xml.append("<rowBreaks count=\"").append(breaks.size()).append("\" manualBreakCount=\"").append(breaks.size()).append("\">");
        breaks.forEach(row -> xml.append("<brk id=\"").append(row + 1).append("\" max=\"16383\" man=\"1\"/>"));
        xml.append("</rowBreaks>");
    }

    private static void some(StringBuilder xml, String name, CharSequence elements) {
        if (!elements.isEmpty()) {
            xml.append('<').append(name).append('>').append(elements).append("</").append(name).append('>');
        }
    }

    private static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
