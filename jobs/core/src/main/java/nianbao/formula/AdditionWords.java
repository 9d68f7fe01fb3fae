package nianbao.formula;

import java.util.ArrayList;
import java.util.List;
import nianbao.formula.Addition.Operand;
import nianbao.workbook.Address;
import nianbao.workbook.Formula;
import nianbao.workbook.Region;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Addition} that is written in words, and no other formula. */
final class AdditionWords {

    private static final String SUM = "SUM(";
    private static final int MOST_DIGITS = 7;

    private final String text;
    private final int down;
    private final int right;
    private int at;
    /** Whether it is another formula. */
    private boolean other;

    private AdditionWords(Formula.Words words) {
        this.text = words.text();
        this.down = words.rowsDown();
        this.right = words.columnsRight();
    }

    /** Null of another formula. */
    static @Nullable Addition read(Formula.Words words) {
        return new AdditionWords(words).read();
    }

    private @Nullable Addition read() {
        List<Operand> operands = new ArrayList<>(1);
        operands.add(operand(false));
        while (!other && at < text.length()) {
            boolean minus = text.charAt(at) == '-';
            other = !minus && text.charAt(at) != '+';
            at++;
            operands.add(operand(minus));
        }
        return other ? null : new Addition(operands);
    }

    private Operand operand(boolean minus) {
        boolean sum = text.startsWith(SUM, at);
        if (!sum) {
            long cell = cell();
            return new Operand(minus, false, other ? List.of() : List.of(Region.between(cell, cell)));
        }
        at += SUM.length();
        List<Region> areas = new ArrayList<>(1);
        areas.add(area());
        while (!other && take(',')) {
            areas.add(area());
        }
        other |= !take(')');
        return new Operand(minus, true, areas);
    }

    private @Nullable Region area() {
        long first = cell();
        long last = !other && take(':') ? cell() : first;
        return other ? null : Region.between(first, last);
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private long cell() {
        boolean columnStands = take('$');
        int column = 0;
        int letters = at;
        while (at < text.length() && 'A' <= text.charAt(at) && text.charAt(at) <= 'Z' && column <= Address.COLUMNS) {
            column = column * Address.LETTERS + text.charAt(at++) - 'A' + 1;
        }
        other |= at == letters;
        boolean rowStands = take('$');
        int row = 0;
        int digits = at;
        while (at < text.length() && '0' <= text.charAt(at) && text.charAt(at) <= '9' && at - digits < MOST_DIGITS) {
            row = row * 10 + text.charAt(at++) - '0';
        }
        other |= at == digits;
        int movedRow = row - 1 + (rowStands ? 0 : down);
        int movedColumn = column - 1 + (columnStands ? 0 : right);
        // Where a moved one leaves the sheet it comes in at the other end.
        other |= row < 1 || movedRow < 0 || movedRow >= Address.ROWS || movedColumn < 0 || movedColumn >= Address.COLUMNS;
        return other ? Address.NONE : Address.of(movedRow, movedColumn);
    }
}
