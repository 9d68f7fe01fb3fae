package nianbao.suspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a workbook states.
 *
 * @param gaps where it states that it has no figure
 */
record StatedWorkbook(String submission, List<StatedCell> figures, List<Total> totals, List<Gap> gaps, Lost lost) {

    StatedWorkbook(String submission, Lost lost) {
        this(submission, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), lost);
    }

    /**
     * A total and the rows that it covers.
     *
     * @param sum whether it is their sum, and not more than that
     */
    record Total(StatedCell cell, boolean sum, int from, int to) {

        boolean covers(int position) {
            return from <= position && position <= to;
        }
    }

    /** A place without a figure, with the status that says why. */
    record Gap(StatedCell.Series series, String place, String period, String status, int position) {}

    /** Figures and totals. */
    Stream<StatedCell> cells() {
        return Stream.concat(figures.stream(), totals.stream().map(Total::cell));
    }

    List<String> forms() {
        return cells().map(cell -> cell.series().form()).distinct().sorted().toList();
    }
}
