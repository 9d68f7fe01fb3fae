package nianbao.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The merged regions of a sheet. A region lies in at most four tiles of the size that fits it, so that the
 * one around a cell is found by looking into one tile of each size, however many regions there are.
 */
public final class Merges {

    private static final int COLUMN_BITS = 14;
    private static final int SIZE_BITS = 5;

    private final Budget budget;
    private final Map<Long, List<Region>> tiles = new HashMap<>();
    private final List<Size> sizes = new ArrayList<>();
    private int firstRow = Integer.MAX_VALUE;
    private int lastRow = -1;

    public Merges(Budget budget) {
        this.budget = budget;
    }

    /** Rows and columns of a tile, as powers of two. */
    private record Size(int rows, int columns) {

        static Size around(Region region) {
            return new Size(bits(region.rows()), bits(region.columns()));
        }

        private static int bits(int count) {
            return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
        }

        long tile(int row, int column) {
            long place = (long) (row >> rows) << COLUMN_BITS | column >> columns;
            return (place << SIZE_BITS | rows) << SIZE_BITS | columns;
        }
    }

    /** Leaves out one that overlaps another of its size: then nobody can say which of them holds. */
    public void add(Region region) throws Unreadable {
        budget.merge();
        if (region.isOneCell()) {
            return;
        }
        Size size = Size.around(region);
        for (long tile : tiles(size, region)) {
            List<Region> others = tiles.computeIfAbsent(tile, key -> new ArrayList<>(1));
            if (others.stream().noneMatch(region::overlaps)) {
                others.add(region);
            }
        }
        if (!sizes.contains(size)) {
            sizes.add(size);
        }
        firstRow = Math.min(firstRow, region.firstRow());
        lastRow = Math.max(lastRow, region.lastRow());
    }

    private static long[] tiles(Size size, Region region) {
        return java.util.stream.LongStream.of(
                        size.tile(region.firstRow(), region.firstColumn()),
                        size.tile(region.firstRow(), region.lastColumn()),
                        size.tile(region.lastRow(), region.firstColumn()),
                        size.tile(region.lastRow(), region.lastColumn()))
                .distinct()
                .toArray();
    }

    /** The region around a cell; one of that cell alone when it is not merged. */
    Region around(int row, int column) {
        Region found = firstRow <= row && row <= lastRow ? find(row, column) : null;
        return found == null ? Region.of(row, column) : found;
    }

    private @Nullable Region find(int row, int column) {
        for (Size size : sizes) {
            for (Region region : tiles.getOrDefault(size.tile(row, column), List.of())) {
                if (region.contains(row, column)) {
                    return region;
                }
            }
        }
        return null;
    }
}
