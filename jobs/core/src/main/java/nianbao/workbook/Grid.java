package nianbao.workbook;

import java.util.Arrays;
import nianbao.workbook.format.DateSystem;

/**
 * The filled cells of a sheet in twelve bytes each: a mark of column, kind and format or indentation, and the number or
 * the place among the contents. Objects are made of them only while somebody looks.
 */
public final class Grid {

    private static final int COLUMN = 18;
    private static final int NUMBER = 1 << 17;
    private static final int FORMAT = NUMBER - 1;
    // As many as most returns have.
    private static final int FIRST_CAPACITY = 4096;

    private final Contents contents;
    private final CellFormats formats;
    private final DateSystem dates;
    private final Budget budget;
    private int[] marks = {};
    private long[] values = {};
    private int size;

    public Grid(Contents contents, CellFormats formats, DateSystem dates, Budget budget) {
        this.contents = contents;
        this.formats = formats;
        this.dates = dates;
        this.budget = budget;
    }

    int size() {
        return size;
    }

    /** Errors take the place of what is no finite number. */
    public void number(int column, double value, int format) throws Unreadable {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            content(column, contents.fault("#NUM!"));
        } else {
            add(column << COLUMN | NUMBER | format, Double.doubleToRawLongBits(value));
        }
    }

    /** Leaves out an empty text; of its look see {@link CellFormats#textLookOf}. */
    public void text(int column, int content, int look) throws Unreadable {
        if (content != Contents.EMPTY) {
            add(column << COLUMN | look, content);
        }
    }

    /** Leaves out a cell with an empty text. */
    public void content(int column, int content) throws Unreadable {
        if (content != Contents.EMPTY) {
            add(column << COLUMN, content);
        }
    }

    /** The place of a result that is not there; should it come to be worked out, it is shown in a format. */
    public void uncomputed(int column, int format) throws Unreadable {
        add(column << COLUMN | format, Contents.UNCOMPUTED);
    }

    /** Puts the result of a formula in its place. */
    void result(int position, Content result) throws Unreadable {
        int column = marks[position] & ~(NUMBER | FORMAT);
        if (result instanceof Content.Number number) {
            marks[position] = column | NUMBER | marks[position] & FORMAT;
            values[position] = Double.doubleToRawLongBits(number.value());
        } else {
            values[position] = contents.of(result);
            marks[position] = values[position] == Contents.UNCOMPUTED ? column | marks[position] & FORMAT : column;
        }
    }

    void copy(Grid from, int position) throws Unreadable {
        add(from.marks[position], from.values[position]);
    }

    private void add(int mark, long value) throws Unreadable {
        if (size == marks.length) {
            grow();
        }
        marks[size] = mark;
        values[size++] = value;
    }

    private void grow() throws Unreadable {
        int capacity = Math.max(FIRST_CAPACITY, size + (size >> 1));
        budget.cells(capacity - size);
        resize(capacity);
    }

    private void resize(int capacity) {
        marks = Arrays.copyOf(marks, capacity);
        values = Arrays.copyOf(values, capacity);
    }

    /** Gives back what was taken for more cells. */
    void trim() throws Unreadable {
        budget.cells(size - marks.length);
        resize(size);
    }

    /** Puts the cells from a position to the end in the order of their columns; the last of a column stays. */
    void order(int from) {
        for (int i = from + 1; i < size; i++) {
            if (column(i) <= column(i - 1)) {
                sort(from);
                return;
            }
        }
    }

    private void sort(int from) {
        int[] oldMarks = Arrays.copyOfRange(marks, from, size);
        long[] oldValues = Arrays.copyOfRange(values, from, size);
        Integer[] order = new Integer[size - from];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Integer.compare(oldMarks[one] >>> COLUMN, oldMarks[other] >>> COLUMN));
        size = from;
        for (int position : order) {
            boolean replaces = size > from && column(size - 1) == oldMarks[position] >>> COLUMN;
            size -= replaces ? 1 : 0;
            marks[size] = oldMarks[position];
            values[size++] = oldValues[position];
        }
    }

    int column(int position) {
        return marks[position] >>> COLUMN;
    }

    boolean isNumber(int position) {
        return (marks[position] & NUMBER) != 0;
    }

    /** Whether a position holds a number that is shown as large as it is. */
    boolean isPlainNumber(int position) {
        return isNumber(position) && formats.isPlain(marks[position] & FORMAT);
    }

    boolean isText(int position) {
        budget.look();
        return !isNumber(position) && contents.get((int) values[position]) instanceof Content.Text;
    }

    /** Whether the number of a cell is no smaller than another. */
    boolean isAtLeast(int position, double smallest) {
        return Double.longBitsToDouble(values[position]) >= smallest;
    }

    public Content.Number number(int position) {
        budget.look();
        return new Content.Number(Double.longBitsToDouble(values[position]));
    }

    void tell(int position, int row, CellListener listener) {
        budget.look();
        if (isNumber(position)) {
            listener.number(row, column(position), Double.longBitsToDouble(values[position]));
        } else {
            listener.other(row, column(position), contents.get((int) values[position]));
        }
    }

    Cell cell(int position, int row) {
        int mark = marks[position];
        boolean number = (mark & NUMBER) != 0;
        budget.look();
        Content content = number ? number(position) : contents.get((int) values[position]);
        int look = content instanceof Content.Text ? mark & FORMAT : 0;
        boolean struck = number ? formats.isStruck(mark & FORMAT) : (look & CellFormats.STRUCK) != 0 || content instanceof Content.Text text && text.isStruckOut();
        boolean grey = number ? formats.isGrey(mark & FORMAT) : (look & CellFormats.GREY) != 0;
        return new Cell(row, mark >>> COLUMN, content, number ? formats.text(mark & FORMAT) : "", look & ~(CellFormats.STRUCK | CellFormats.GREY), struck, grey, dates);
    }
}
