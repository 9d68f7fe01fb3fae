package nianbao.reading.row;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nianbao.division.Division;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ColumnReader.Column;

/**
 * How far a subtotal reaches: divisions that it does not add up may stand beside its parts without a subtotal of their own.
 * They begin where the register has another kind of division, or one under another; where that leaves several ways, the
 * subtotal's own figures choose, and what fits none is held against all.
 */
final class GroupEnds {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Column> columns;

    GroupEnds(List<Column> columns) {
        this.columns = columns;
    }

    /** Of lines about divisions, the nearest to the subtotal first, those that it adds up. */
    List<Line> of(Line subtotal, List<Line> members) {
        return IntStream.rangeClosed(1, members.size())
                .filter(end -> end == members.size() || isBorder(members.get(end - 1), members.get(end)))
                .mapToObj(end -> members.subList(0, end))
                .max(Comparator.<List<Line>>comparingLong(parts -> fitting(subtotal, parts)).thenComparing(List::size))
                .orElse(members);
    }

    private static boolean isBorder(Line one, Line next) {
        Division before = division(one);
        Division after = division(next);
        return !Objects.equals(before.parentCode(), after.parentCode())
                || !Objects.equals(before.kind(), after.kind())
                || lastLetter(before) != lastLetter(after);
    }

    private static Division division(Line line) {
        return Objects.requireNonNull((Who.Member) line.identity().who()).division();
    }

    private static char lastLetter(Division division) {
        return division.name().charAt(division.name().length() - 1);
    }

    private long fitting(Line subtotal, List<Line> parts) {
        return columns.stream().filter(column -> fits(subtotal, parts, column.heading().index())).count();
    }

    /** Rounding is allowed for where there are decimals. */
    private static boolean fits(Line subtotal, List<Line> parts, int column) {
        BigDecimal total = subtotal.row().number(column);
        List<BigDecimal> figures = parts.stream()
                .filter(line -> !line.ofWhich())
                .map(line -> line.row().number(column))
                .filter(Objects::nonNull)
                .toList();
        if (total == null || figures.isEmpty()) {
            return false;
        }
        BigDecimal difference = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(total);
        int decimals = Math.max(difference.stripTrailingZeros().scale(), 0);
        BigDecimal rounding = decimals == 0 ? BigDecimal.ZERO : HALF.multiply(new BigDecimal(figures.size() + 1)).scaleByPowerOfTen(-decimals);
        return difference.abs().compareTo(rounding) <= 0;
    }
}
