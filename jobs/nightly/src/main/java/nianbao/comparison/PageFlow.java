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
        List<PageFlow> flows = new ArrayList<>();
        for (double empty : MOST_EMPTY) {
            for (double filled : FILLED) {
                for (double line = HIGHEST; line >= LOWEST; line -= STEP) {
                    flows.add(new Filling(line, page * filled, above, page * empty).flow(blocks, page));
                }
            }
        }
        // Of equal ones the first.
        return Collections.min(flows, Comparator.<PageFlow>comparingInt(flow -> flow.starts.size())
                .thenComparing(flow -> flow.emptiest < NOT_HALF_EMPTY)
                .thenComparing(PageFlow::divided));
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

        PageFlow flow(List<List<Double>> blocks, double whole) {
            for (int block = 0; block < blocks.size(); block++) {
                fill(block, blocks.get(block));
            }
            return new PageFlow(line, starts, Math.min(leastUsed, page - left) / whole);
        }

        private void fill(int block, List<Double> rows) {
            if (points(rows) > left && points(rows) <= page && left <= mostEmpty) {
                start(block, 0);
            }
            List<Integer> parts = parts(rows);
            for (int part = 0; part < parts.size(); part++) {
                int first = parts.get(part);
                int end = part + 1 < parts.size() ? parts.get(part + 1) : rows.size();
                double height = points(rows.subList(first, end));
                if (height > left && left < page) {
                    start(block, first);
                    // Its heading stands again above what is left of the block.
                    left -= first > 0 ? points(rows.subList(0, 1)) : 0;
                }
                left -= height;
            }
        }

        // A block is divided at none of its first and last rows.
        private static List<Integer> parts(List<Double> rows) {
            return IntStream.range(0, rows.size())
                    .filter(row -> row == 0 || row >= LEAST_ROWS && row <= rows.size() - LEAST_ROWS && rows.get(row) >= 1)
                    .boxed()
                    .toList();
        }

        private void start(int block, int row) {
            starts.add(new Start(block, row));
            leastUsed = Math.min(leastUsed, page - left);
            left = page;
        }

        private double points(List<Double> rows) {
            return line * rows.stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
