package nianbao.suspect;

import java.math.BigDecimal;
import java.util.Collection;

/** How far sums of rounded figures may be off, as the macro {@code rounding} of {@code check/given.sql} has it. */
final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TRACE = new BigDecimal("0.0000001");

    private Rounding() {}

    static BigDecimal of(Collection<StatedCell> cells) {
        BigDecimal stated = cells.stream().map(StatedCell::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = cells.stream().mapToInt(StatedCell::decimals).max().orElse(0);
        return decimals == 0 ? stated : stated.max(HALF.scaleByPowerOfTen(-decimals).multiply(new BigDecimal(cells.size())).add(TRACE));
    }
}
