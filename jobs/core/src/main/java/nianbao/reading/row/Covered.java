package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.division.Division;
import nianbao.division.Register;
import nianbao.reading.heading.Who;

/** Finds the rows that a total adds up. */
public final class Covered {

    private final List<Line> lines;
    private final Register register;
    private final int firstRow;
    private final int lastRow;
    private final GroupEnds ends;
    /** By the index of the line. */
    private final Map<Integer, Rows> groups = new HashMap<>();

    public Covered(Understood table) {
        this.lines = table.lines();
        this.register = table.context().definition().register();
        this.firstRow = table.firstRow();
        this.lastRow = table.table().lastRow();
        this.ends = new GroupEnds(table.columns());
    }

    /** Rows, both ends included. */
    public record Rows(int first, int last) {

        boolean contains(int row) {
            return first <= row && row <= last;
        }
    }

    /** The rows of the line at an index, whose figures are about {@code who}. */
    public Rows by(int index, Who who) {
        Line line = lines.get(index);
        Line.Block block = line.block();
        if (who instanceof Who.Group) {
            return groups.computeIfAbsent(index, this::group);
        }
        Division named = who instanceof Who.All all ? all.division() : null;
        return named == null ? whole(block) : around(index, named.code());
    }

    private Rows group(int index) {
        Line line = lines.get(index);
        boolean led = isLed(line.block());
        Rows whole = led ? new Rows(line.row().index() + 1, beforeGroupAfter(index)) : new Rows(afterGroupBefore(index), line.row().index() - 1);
        List<Line> outwards = new ArrayList<>(
                lines.stream().filter(one -> one.isAboutDivision() && whole.contains(one.row().index())).toList());
        if (!led) {
            Collections.reverse(outwards);
        }
        List<Line> parts = ends.of(line, outwards);
        if (parts.isEmpty() || parts.size() == outwards.size()) {
            return whole;
        }
        int end = parts.get(parts.size() - 1).row().index();
        return led ? new Rows(whole.first(), end) : new Rows(end, whole.last());
    }

    /** The first block goes back to where the table began, and the last one down to where what stands beside it ends. */
    private Rows whole(Line.Block block) {
        boolean first = block.equals(lines.get(0).block());
        boolean last = block.equals(lines.get(lines.size() - 1).block());
        return new Rows(first ? firstRow : block.firstRow(), last ? Math.max(lastRow, block.lastRow()) : block.lastRow());
    }

    /** Whether subtotals stand before their parts: then none of these stands before the first subtotal. */
    private boolean isLed(Line.Block block) {
        return lines.stream()
                .filter(line -> line.block().equals(block))
                .map(line -> line.identity().who())
                .filter(who -> who instanceof Who.Group || who instanceof Who.Member)
                .findFirst()
                .filter(Who.Group.class::isInstance)
                .isPresent();
    }

    private int beforeGroupAfter(int index) {
        Line.Block block = lines.get(index).block();
        return lines.subList(index + 1, lines.size()).stream()
                .filter(line -> line.block().equals(block) && line.identity().who() instanceof Who.Group)
                .mapToInt(line -> line.row().index() - 1)
                .findFirst()
                .orElse(block.lastRow());
    }

    private int afterGroupBefore(int index) {
        for (int before = index - 1; before >= 0; before--) {
            boolean outside = !lines.get(before).block().equals(lines.get(index).block());
            if (outside || lines.get(before).identity().who() instanceof Who.Group) {
                return outside ? lines.get(index).block().firstRow() : lines.get(before).row().index() + 1;
            }
        }
        return lines.get(index).block().firstRow();
    }

    /** Its members stand right below or right above it; otherwise it speaks for the whole block. */
    private Rows around(int index, String code) {
        int below = reach(index, 1, code);
        int above = reach(index, -1, code);
        Line.Block block = lines.get(index).block();
        if (below != index) {
            return new Rows(lines.get(index + 1).row().index(), lines.get(below).row().index());
        }
        return above == index
                ? whole(block)
                : new Rows(lines.get(above).row().index(), lines.get(index - 1).row().index());
    }

    private int reach(int index, int step, String code) {
        int reached = index;
        for (int next = index + step; 0 <= next && next < lines.size() && isPart(lines.get(next), lines.get(index), code); next += step) {
            reached = next;
        }
        return reached;
    }

    /** Subtotals in between do not end the members of a county. */
    private boolean isPart(Line line, Line total, String code) {
        Who who = line.identity().who();
        boolean member = who instanceof Who.Member one && register.isWithin(one.division().code(), code);
        boolean between = who instanceof Who.Group || who instanceof Who.All all && all.division() == null;
        return line.block().equals(total.block()) && (member || between);
    }
}
