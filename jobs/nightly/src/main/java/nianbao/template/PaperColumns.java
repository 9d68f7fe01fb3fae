package nianbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How the columns of a sheet come onto lying A4 that can be read: on as many pages side by side as digits of eight points need. Each bears
 * the first columns, and what belongs together is on one page where that is wide enough and does not take more pages.
 *
 * @param labels how many columns stand on every page
 * @param groups those behind them
 */
record PaperColumns(XSSFSheet sheet, int labels, List<Group> groups) {

    /** Letters of ten points print at eight. */
    static final int SMALLEST = 80;

    static final int FULL = 100;
    // Programs differ a little in how large cells come out.
    static final double SURE = 0.95;
    private static final double POINTS_OF_A_CHARACTER = 5.25;
    private static final int CHARACTER = 256;
    private static final double INCH = 72;
    /** Characters of columns that lie side by side on A4 at full size. */
    private static final double PAPER = (842 - 2 * SheetPen.NARROW * INCH) / POINTS_OF_A_CHARACTER * SURE;

    /** Columns that belong together, or one alone; they come apart where a page does not hold them, or more pages would have to. */
    record Group(List<Integer> columns, List<Group> parts) {

        static Group of(int column) {
            return new Group(List.of(column), List.of());
        }

        int first() {
            return columns.get(0);
        }

        int last() {
            return columns.get(columns.size() - 1);
        }
    }

    /** The last column of each page, as evenly as the number of pages allows. */
    List<Integer> ends() {
        return ends(parts(), room());
    }

    /** Sets the size and where pages end; returns how many stand side by side. */
    int set() {
        List<Integer> ends = ends();
        ends.subList(0, ends.size() - 1).forEach(sheet::setColumnBreak);
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) Math.min(FULL, PAPER * FULL / (width(0, labels - 1) + room())));
        sheet.getPrintSetup().setLeftToRight(true);
        if (ends.size() > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
        }
        return ends.size();
    }

    private double most() {
        return PAPER * FULL / SMALLEST - width(0, labels - 1);
    }

    /** Groups that a page holds; wide ones come apart as well where that leaves fewer pages. */
    private List<Group> parts() {
        int fewest = ends(apart(groups, 0), most()).size();
        return DoubleStream.iterate(most(), widest -> widest / 2)
                .mapToObj(widest -> apart(groups, widest))
                .filter(parts -> ends(parts, most()).size() == fewest)
                .findFirst()
                .orElseThrow();
    }

    /** The least width of columns with which there are no more pages than there have to be. */
    private double room() {
        List<Group> parts = parts();
        int pages = ends(parts, most()).size();
        double room = parts.stream().mapToDouble(this::width).max().orElse(most());
        while (room < most() && ends(parts, room).size() > pages) {
            room++;
        }
        return Math.min(room, most());
    }

    /** The last column of each page that holds columns of such a width. */
    private List<Integer> ends(List<Group> parts, double room) {
        List<Integer> ends = new ArrayList<>();
        int first = labels;
        for (Group group : parts) {
            if (group.first() > first && width(first, group.last()) > room) {
                ends.add(group.first() - 1);
                first = group.first();
            }
        }
        ends.add(parts.get(parts.size() - 1).last());
        return ends;
    }

    private List<Group> apart(List<Group> whole, double room) {
        return whole.stream()
                .flatMap(group -> width(group) <= room || group.parts().isEmpty() ? Stream.of(group) : apart(group.parts(), room).stream())
                .toList();
    }

    private double width(Group group) {
        return width(group.first(), group.last());
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += (double) sheet.getColumnWidth(column) / CHARACTER;
        }
        return width;
    }
}
