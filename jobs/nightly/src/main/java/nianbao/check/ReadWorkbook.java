package nianbao.check;

import java.util.List;

/**
 * A workbook of a run, as it is asked for by itself or with some others.
 *
 * @param rows how much was read of it
 */
record ReadWorkbook(String submission, String file, long rows) {

    /** How many of the first of some workbooks hold about half of what there is to ask of all; never none, nor all. */
    static int half(List<ReadWorkbook> workbooks) {
        long all = workbooks.stream().mapToLong(ReadWorkbook::weight).sum();
        long first = workbooks.get(0).weight();
        int half = 1;
        while (half < workbooks.size() - 1 && 2 * first < all) {
            first += workbooks.get(half++).weight();
        }
        return half;
    }

    // One of which nothing was read is asked as well.
    private long weight() {
        return rows + 1;
    }
}
