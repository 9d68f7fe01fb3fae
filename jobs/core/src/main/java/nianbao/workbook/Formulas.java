package nianbao.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.workbook.Formula.Code;
import nianbao.workbook.Formula.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet by cell. Their code stands one after the other in one array of bytes, for there may be a
 * million of them and hardly any is ever looked at.
 */
public final class Formulas {

    /** No number of a formula. */
    public static final int NONE = -1;

    private static final int ALONE = -1;
    private static final int MARKED = 4;
    private static final int STORED = 3;
    private static final Stored[] RESULTS = Stored.values();

    private final FormulaCode coding;
    private final List<Shared> shared = new ArrayList<>();
    private final Map<Long, Integer> byHome = new HashMap<>();
    /** Those that have any. */
    private final BitSet columns = new BitSet();
    private long[] cells = {};
    private int[] starts = {};
    private int[] groups = {};
    private byte[] marks = {};
    private byte[] code = {};
    private int count;
    private int length;
    private boolean arrays;

    public Formulas(FormulaCode coding) {
        this.coding = coding;
    }

    /** One formula of several cells; {@code array} holds the cells that it fills together, and is null when each has its own. */
    private record Shared(long home, @Nullable Region array, byte[] code) {}

    /** The formula of the next cell; what else is known of it is said by the methods below. */
    public void add(int row, int column, byte[] bytes, int from, int to) {
        if (count == cells.length) {
            int capacity = Math.max(64, 2 * count);
            cells = Arrays.copyOf(cells, capacity);
            starts = Arrays.copyOf(starts, capacity);
            groups = Arrays.copyOf(groups, capacity);
            marks = Arrays.copyOf(marks, capacity);
        }
        if (length + to - from > code.length) {
            code = Arrays.copyOf(code, Math.max(1024, 2 * (length + to - from)));
        }
        System.arraycopy(bytes, from, code, length, to - from);
        cells[count] = Address.of(row, column);
        columns.set(column);
        starts[count] = length;
        groups[count] = ALONE;
        marks[count++] = (byte) Stored.RESULT.ordinal();
        length += to - from;
    }

    /** Of the formula added last. */
    public void stored(Stored result) {
        marks[count - 1] = (byte) (marks[count - 1] & ~STORED | result.ordinal());
    }

    /** The cell of the formula added last asks to be worked out. */
    public void mark() {
        marks[count - 1] |= MARKED;
    }

    /** The formula added last is that of all cells of a region, each from where it stands; by the number others join it. */
    public int share(Region over, byte[] bytes) {
        return keep(over, new Shared(cells[count - 1], null, bytes));
    }

    /** The formula added last fills a region. */
    public void fill(Region over, byte[] bytes) {
        keep(over, new Shared(cells[count - 1], over, bytes));
        arrays = true;
    }

    private int keep(Region over, Shared one) {
        groups[count - 1] = shared.size();
        byHome.put(Address.of(over.firstRow(), over.firstColumn()), shared.size());
        byHome.put(one.home(), shared.size());
        shared.add(one);
        return groups[count - 1];
    }

    /** The formula added last is one that was shared before. */
    public void join(int group) {
        groups[count - 1] = group;
    }

    /** Call when all are added: puts them in order, should they have come in none. */
    public void settle() {
        for (int i = 1; i < count; i++) {
            if (cells[i] < cells[i - 1]) {
                sort();
                return;
            }
        }
    }

    private void sort() {
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = length;
        Formulas sorted = new Formulas(coding);
        IntStream.range(0, count).boxed().sorted((one, other) -> Long.compare(cells[one], cells[other])).forEach(i -> {
            sorted.add(Address.row(cells[i]), Address.column(cells[i]), code, starts[i], starts[i + 1]);
            sorted.groups[sorted.count - 1] = groups[i];
            sorted.marks[sorted.count - 1] = marks[i];
        });
        cells = sorted.cells;
        starts = sorted.starts;
        groups = sorted.groups;
        marks = sorted.marks;
        code = sorted.code;
    }

    /** Says what stands in those that are coded in words. */
    public void hear(Asides asides) {
        if (coding != FormulaCode.WORDS || asides.isNobodyThere()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            asides.formula(cells[i], code, starts[i], i + 1 < count ? starts[i + 1] : length);
        }
        shared.forEach(one -> asides.formula(one.home(), one.code(), 0, one.code().length));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The formula of a cell, be it that of an array around it; null when it has none. */
    public @Nullable Formula at(int row, int column) {
        long address = Address.of(row, column);
        int found = Arrays.binarySearch(cells, 0, count, address);
        return found >= 0 ? get(found) : inArray(row, column);
    }

    /** Whether the cell has one. */
    public boolean has(int row, int column) {
        return count > 0 && (Arrays.binarySearch(cells, 0, count, Address.of(row, column)) >= 0 || inArray(row, column) != null);
    }

    /** Whether any of them fills several cells together. */
    public boolean anyArray() {
        return arrays;
    }

    /** All of them, in the order of rows and columns. */
    public Stream<Formula> all() {
        return IntStream.range(0, count).mapToObj(this::get);
    }

    /** Those of which the file does not keep a result, or that ask to be worked out. */
    public Stream<Formula> unsettled() {
        return IntStream.range(0, count)
                .filter(i -> (marks[i] & STORED) != Stored.RESULT.ordinal() || (marks[i] & MARKED) != 0)
                .mapToObj(this::get);
    }

    /** The number of the first of a region, or {@link #NONE}. */
    public int first(Region region) {
        return next(place(Address.of(region.firstRow(), region.firstColumn())), region);
    }

    /** The number of the one of a region that follows another of it, or {@link #NONE}. */
    public int after(int number, Region region) {
        return next(number + 1, region);
    }

    /** The address of the cell that has the one with a number. */
    public long cell(int number) {
        return cells[number];
    }

    // What stands beside a narrow region is passed over row by row.
    private int next(int from, Region region) {
        int filled = columns.nextSetBit(region.firstColumn());
        int next = filled < 0 || filled > region.lastColumn() ? count : from;
        while (next < count && Address.row(cells[next]) <= region.lastRow()) {
            int row = Address.row(cells[next]);
            int column = Address.column(cells[next]);
            if (column < region.firstColumn()) {
                next = place(next, Address.of(row, region.firstColumn()));
            } else if (column > region.lastColumn()) {
                next = place(next, Address.of(row + 1, region.firstColumn()));
            } else {
                return next;
            }
        }
        return NONE;
    }

    // Likely not far behind another one.
    private int place(int after, long address) {
        int low = after;
        int step = 1;
        while (low + step < count && cells[low + step] < address) {
            low += step;
            step *= 2;
        }
        int found = Arrays.binarySearch(cells, low, Math.min(low + step + 1, count), address);
        return found < 0 ? -found - 1 : found;
    }

    private int place(long address) {
        int found = Arrays.binarySearch(cells, 0, count, address);
        return found < 0 ? -found - 1 : found;
    }

    private @Nullable Formula inArray(int row, int column) {
        if (!arrays) {
            return null;
        }
        for (Shared one : shared) {
            if (one.array() != null && one.array().contains(row, column)) {
                return new Formula(row, column, coding.alone(one.code()), one.array(), Stored.RESULT, false);
            }
        }
        return null;
    }

    /** The one with a number. */
    public Formula get(int index) {
        int end = index + 1 < count ? starts[index + 1] : length;
        byte[] own = Arrays.copyOfRange(code, starts[index], end);
        long home = coding.home(own);
        int group = home == Address.NONE ? groups[index] : byHome.getOrDefault(home, ALONE);
        Shared common = group == ALONE ? null : shared.get(group);
        return new Formula(
                Address.row(cells[index]),
                Address.column(cells[index]),
                code(index, own, common),
                common == null ? null : common.array(),
                RESULTS[marks[index] & STORED],
                (marks[index] & MARKED) != 0);
    }

    private Code code(int index, byte[] own, @Nullable Shared common) {
        if (common == null) {
            return coding.alone(own);
        }
        if (common.array() != null) {
            return coding.alone(common.code());
        }
        int down = Address.row(cells[index]) - Address.row(common.home());
        int right = Address.column(cells[index]) - Address.column(common.home());
        return coding.shared(common.code(), down, right);
    }
}
