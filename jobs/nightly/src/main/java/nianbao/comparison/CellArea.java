package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/** Cells of a sheet in their order, as a chart refers to them. */
record CellArea(String sheet, List<CellRangeAddress> ranges) {

    /** The cells of a row in some columns. */
    static CellArea across(String sheet, int row, List<Integer> columns) {
        return new CellArea(sheet, runs(columns, run -> new CellRangeAddress(row, row, run.get(0), run.get(run.size() - 1))));
    }

    /** The cells of a column in some rows. */
    static CellArea down(String sheet, int column, List<Integer> rows) {
        return new CellArea(sheet, runs(rows, run -> new CellRangeAddress(run.get(0), run.get(run.size() - 1), column, column)));
    }

    String formula() {
        String areas = ranges.stream().map(range -> range.formatAsString(sheet, true)).collect(Collectors.joining(","));
        return ranges.size() == 1 ? areas : "(" + areas + ")";
    }

    /** What makes a range of places that follow on each other. */
    private interface Range {
        CellRangeAddress of(List<Integer> run);
    }

    private static List<CellRangeAddress> runs(List<Integer> places, Range range) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= places.size(); index++) {
            if (index == places.size() || places.get(index) != places.get(index - 1) + 1) {
                ranges.add(range.of(places.subList(first, index)));
                first = index;
            }
        }
        return ranges;
    }
}
