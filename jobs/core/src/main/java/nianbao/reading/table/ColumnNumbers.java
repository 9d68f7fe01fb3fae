package nianbao.reading.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.definition.Layout;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Recognises the row that numbers the columns: {@code 甲 乙 1 2 3}, {@code [1] [2]} or {@code 栏次 (1) (2) (3)=(1)+(2)}. */
final class ColumnNumbers {

    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\d{1,3}[)\\].]?(?:[=:].*)?");

    private final Layout layout;

    ColumnNumbers(Layout layout) {
        this.layout = layout;
    }

    /** The first row below the header that is no such row. */
    int after(Header.Extent header, Iterable<Row> below) {
        int first = header.bottom() + 1;
        Iterator<Row> rows = below.iterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!isIn(row)) {
                return first;
            }
            first = row.index() + 1;
        }
        return first;
    }

    /** Words for the label columns, then at least two numbers that count on. */
    private boolean isIn(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String text = Label.normal(cell.text());
            if (!text.isEmpty() && !layout.columnNumbers().contains(text)) {
                if (!isNumber(text)) {
                    return false;
                }
                texts.add(text);
            }
        }
        return texts.size() > 1 && follow(texts);
    }

    /** Whether a text in its normal form is the number of a column. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether they count on, from the first or the second column. */
    private static boolean follow(List<String> texts) {
        int expected = number(texts.get(0));
        for (String text : texts) {
            if (number(text) != expected) {
                return false;
            }
            expected++;
        }
        return number(texts.get(0)) <= 1;
    }

    /** Of a column. */
    static int number(String text) {
        String digits = text.replaceFirst("[=:].*", "").replaceAll("\\D", "");
        return Integer.parseInt(digits);
    }
}
