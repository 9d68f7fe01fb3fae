package nianbao.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How blocks of rows are spread over pages: on as few as there can be, with lines as high as fills them.
 *
 * @param line how many points a line is high
 * @param starts where pages begin, but for the first
 * @param emptiest how full the page is that has least on it, as a share of a page
 */
record PageFlow(double line, Set<Start> starts, double emptiest) {

    private static final double HIGHEST = 20;
    private static final double LOWEST = 14;
    private static final double STEP = 0.5;
    // So much of a page may stay empty for a block to be whole on the next one, if that costs no page.
    private static final List<Double> MOST_EMPTY = List.of(0.3, 0.15, 0.0);
    // Pages that are filled less, so that the last one is not the emptiest.
    private static final List<Double> FILLED = List.of(1.0, 0.9, 0.8, 0.7);
    private static final double NOT_HALF_EMPTY = 0.65;
    private static final int LEAST_ROWS = 3;

    /** A row of a block. */
    record Start(int block, int row) {}

    /**
     * @param page the points of a page below its heading
     * @param above what stands over the heading of the first page, in points
     * @param blocks how high their rows are, in lines; a row lower than one line stays with that above it
     */
    static PageFlow of(double page, double above, List<List<Double>> blocks) {
        List<Rows> rows = blocks.stream().map(Rows::of).toList();
        List<PageFlow> flows = new ArrayList<>();
        for (double empty : MOST_EMPTY) {
            for (double filled : FILLED) {
                for (double line = HIGHEST; line >= LOWEST; line -= STEP) {
                    flows.add(new Filling(line, page * filled, above, page * empty).flow(rows, page));
                }
            }
        }
        // Of equal ones the first.
        return Collections.min(flows, Comparator.<PageFlow>comparingInt(flow -> flow.starts.size())
                .thenComparing(flow -> flow.emptiest < NOT_HALF_EMPTY)
                .thenComparing(PageFlow::divided));
    }

    /**
     * The rows of a block.
     *
     * @param above how many lines there are above each of them, and above the end
     * @param parts the first rows of what is not divided
     */
    private record Rows(double[] above, int[] parts) {

        static Rows of(List<Double> rows) {
            double[] above = new double[rows.size() + 1];
            for (int row = 0; row < rows.size(); row++) {
                above[row + 1] = above[row] + rows.get(row);
            }
            return new Rows(above, parts(rows));
        }

        // A block is divided at none of its first and last rows.
        private static int[] parts(List<Double> rows) {
            return IntStream.range(0, rows.size())
                    .filter(row -> row == 0 || row >= LEAST_ROWS && row <= rows.size() - LEAST_ROWS && rows.get(row) >= 1)
                    .toArray();
        }

        double lines(int first, int end) {
            return above[end] - above[first];
        }

        int size() {
            return above.length - 1;
        }
    }

    boolean startsAt(int block, int row) {
        return starts.contains(new Start(block, row));
    }

    private long divided() {
        return starts.stream().filter(start -> start.row() > 0).count();
    }

    /** Pages that are being filled. */
    private static final class Filling {

        private final double line;
        private final double page;
        private final double mostEmpty;
        private final Set<Start> starts = new HashSet<>();
        private double left;
        private double leastUsed = Double.MAX_VALUE;

        Filling(double line, double page, double above, double mostEmpty) {
            this.line = line;
            this.page = page;
            this.mostEmpty = mostEmpty;
            this.left = page - above;
        }

        PageFlow flow(List<Rows> blocks, double whole) {
            for (int block = 0; block < blocks.size(); block++) {
                fill(block, blocks.get(block));
            }
            return new PageFlow(line, starts, Math.min(leastUsed, page - left) / whole);
        }

        private void fill(int block, Rows rows) {
            double all = line * rows.lines(0, rows.size());
            if (all > left && all <= page && left <= mostEmpty) {
                start(block, 0);
            }
            for (int part = 0; part < rows.parts().length; part++) {
                int first = rows.parts()[part];
                int end = part + 1 < rows.parts().length ? rows.parts()[part + 1] : rows.size();
                double height = line * rows.lines(first, end);
                if (height > left && left < page) {
                    start(block, first);
                    // Its heading stands again above what is left of the block.
                    left -= first > 0 ? line * rows.lines(0, 1) : 0;
                }
                left -= height;
            }
        }

        private void start(int block, int row) {
            starts.add(new Start(block, row));
            leastUsed = Math.min(leastUsed, page - left);
            left = page;
        }
    }
}
