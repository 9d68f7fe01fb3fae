package nianbao.bench.odd;

import java.util.List;

/** A sheet that is put together as text, so that anything may stand in it. */
final class OddSheet {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final StringBuilder rows = new StringBuilder();
    private String behind = "";
    private int row;

    /** One that begins with the title and the headings of the form. */
    static OddSheet titled(int year) {
        return new OddSheet().row(List.of(OddForm.title(year))).row(OddForm.HEADINGS);
    }

    /** Adds a row of numbers and texts. */
    OddSheet row(List<?> values) {
        begin();
        for (int column = 0; column < values.size(); column++) {
            value(column, values.get(column));
        }
        rows.append("</row>");
        return this;
    }

    /** Adds a row with a label and five cells that hold the same, written as XML. */
    OddSheet row(String label, String content) {
        begin();
        value(0, label);
        for (int column = 1; column < OddForm.HEADINGS.size(); column++) {
            rows.append("<c r=\"").append(address(column)).append('"').append(content).append("</c>");
        }
        rows.append("</row>");
        return this;
    }

    /** Adds XML as it is. */
    OddSheet raw(String xml) {
        rows.append(xml);
        return this;
    }

    /** Puts something behind the rows, such as merged regions. */
    OddSheet behind(String xml) {
        behind = xml;
        return this;
    }

    private void begin() {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
    }

    private void value(int column, Object value) {
        if (value instanceof Number) {
            rows.append("<c r=\"").append(address(column)).append("\"><v>").append(value).append("</v></c>");
        } else {
            rows.append("<c r=\"").append(address(column)).append("\" t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
        }
    }

    private String address(int column) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + row;
    }

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>" + rows + "</sheetData>" + behind
                + "</worksheet>";
    }
}
