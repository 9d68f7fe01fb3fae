package nianbao.suspect;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.linear.Interval;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** How the figures of a workbook came to stand where others were meant. */
final class Explanations {

    private static final BigDecimal FEW = new BigDecimal(100);
    private static final double JUMP = Math.log(3);
    private static final double NEAR = Math.log(1.5);

    private final Map<Place, BigDecimal> figures;

    Explanations(StatedWorkbook workbook) {
        this.figures = workbook.cells().collect(toMap(Explanations::place, StatedCell::value, (one, same) -> one));
    }

    private record Place(String sheet, int row, int column) {

        List<Place> beside() {
            return List.of(
                    new Place(sheet, row - 1, column),
                    new Place(sheet, row + 1, column),
                    new Place(sheet, row, column - 1),
                    new Place(sheet, row, column + 1));
        }
    }

    private static Place place(StatedCell cell) {
        CellAddress address = new CellAddress(cell.cell());
        return new Place(cell.sheet(), address.getRow(), address.getColumn());
    }

    /** The likeliest way from what a cell holds to what the solution has in its place. */
    Optional<Slip> of(StatedCell cell, BigDecimal meant, Solution solution) {
        Optional<Slip> typed = Slip.between(cell.written(cell.value()), cell.written(meant));
        return Stream.of(exchanged(cell, meant, solution), typed.filter(Slip::isTelling), taken(cell), typed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether all cells of a solution are explained by something that is hardly ever so by chance. */
    boolean tell(Solution solution) {
        return solution.cells().stream().allMatch(cell -> meant(cell, solution)
                .flatMap(meant -> of(cell, meant, solution))
                .filter(Slip::isTelling)
                .isPresent());
    }

    /** Whether all cells of a solution are far from the figures of the year before, and need not be. */
    boolean comeNear(Solution solution) {
        return solution.changes().entrySet().stream().allMatch(change -> comesNear(change.getKey(), change.getValue()));
    }

    private static boolean comesNear(StatedCell cell, Interval possible) {
        BigDecimal before = cell.before();
        return before != null
                && before.compareTo(FEW) >= 0
                && apart(cell.value(), before) > JUMP
                && apart(possible.nearestTo(before), before) < NEAR;
    }

    /** The one figure that it can be; of several the one from which a slip leads to what stands there, or the middle one of a few. */
    Optional<BigDecimal> meant(StatedCell cell, Solution solution) {
        Interval possible = solution.of(cell);
        if (possible.isPoint()) {
            return Optional.of(possible.low());
        }
        List<Map.Entry<BigDecimal, Slip>> slips = Slip.meant(cell.written(cell.value())).entrySet().stream()
                .filter(candidate -> possible.contains(candidate.getKey().multiply(cell.factor())))
                .toList();
        List<Map.Entry<BigDecimal, Slip>> telling = slips.stream().filter(candidate -> candidate.getValue().isTelling()).toList();
        List<Map.Entry<BigDecimal, Slip>> likely = telling.isEmpty() ? slips : telling;
        return likely.size() == 1 ? Optional.of(likely.get(0).getKey().multiply(cell.factor())) : possible.nearlyPoint();
    }

    private static double apart(BigDecimal one, BigDecimal other) {
        return one.signum() <= 0 ? Double.MAX_VALUE : Math.abs(Math.log(one.doubleValue() / other.doubleValue()));
    }

    private static Optional<Slip> exchanged(StatedCell cell, BigDecimal meant, Solution solution) {
        return solution.changes().entrySet().stream()
                .filter(other -> !other.getKey().equals(cell)
                        && other.getKey().value().compareTo(meant) == 0
                        && other.getValue().contains(cell.value()))
                .map(other -> Slip.EXCHANGED)
                .findFirst();
    }

    private Optional<Slip> taken(StatedCell cell) {
        if (cell.value().abs().compareTo(FEW) < 0) {
            return Optional.empty();
        }
        boolean neighbour = place(cell).beside().stream().anyMatch(beside -> equal(figures.get(beside), cell.value()));
        return neighbour ? Optional.of(Slip.NEIGHBOUR) : Optional.of(Slip.LAST_YEAR).filter(slip -> equal(cell.before(), cell.value()));
    }

    private static boolean equal(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }
}
