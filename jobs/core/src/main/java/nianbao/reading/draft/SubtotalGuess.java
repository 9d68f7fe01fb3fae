package nianbao.reading.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nianbao.definition.Definition;
import nianbao.reading.heading.Numeral;
import nianbao.reading.table.Header;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Labels of rows that probably add up some of the rows above or below them, by their figures. */
final class SubtotalGuess {

    private static final int FEWEST_PARTS = 2;
    private static final BigDecimal PROVES = new BigDecimal(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Integer> balance = new HashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();

    private SubtotalGuess() {}

    /**
     * Of tables of one form, those that add up in most of them and are no division of a register.
     *
     * @param column of the labels
     * @param register a definition with it, or null
     */
    static Set<String> in(List<GuessedTable> tables, int column, @Nullable Definition register) {
        SubtotalGuess guess = new SubtotalGuess();
        tables.forEach(table -> guess.look(table, column));
        guess.labels.removeIf(label -> guess.balance.getOrDefault(label, 0) <= 0 || LayoutGuess.names(register, label));
        return guess.labels;
    }

    private record Summed(String label, List<BigDecimal> figures) {

        boolean isTotal() {
            return TotalGuess.isTotal(label);
        }
    }

    private void look(GuessedTable table, int column) {
        List<Integer> counts = table.figures().stream()
                .filter(figure -> !IndicatorWords.isLeftOut(table.heading(figure).written()) && !IndicatorWords.kind(table.heading(figure).written(), "").equals("rate"))
                .toList();
        List<Summed> rows = table.table().dataRows().stream()
                .filter(row -> Header.isFilled(row.at(column)))
                .map(row -> new Summed(Objects.requireNonNull(row.at(column)).text().strip(), counts.stream().map(count -> number(row, count)).toList()))
                .toList();
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).isTotal() && rows.get(index).figures().stream().anyMatch(Objects::nonNull)) {
                boolean sum = addsUp(rows, index, 1) || addsUp(rows, index, -1);
                labels.add(rows.get(index).label());
                balance.merge(rows.get(index).label(), sum ? 1 : -1, Integer::sum);
            }
        }
    }

    private static @Nullable BigDecimal number(Row row, int column) {
        Cell cell = row.at(column);
        return cell == null ? null : Numeral.read(cell.text()).map(Numeral::value).orElse(null);
    }

    /** Whether a row is the sum of at least two that follow it in a direction, up to any total. */
    private static boolean addsUp(List<Summed> rows, int index, int step) {
        List<Summed> parts = new ArrayList<>();
        for (int next = index + step; next >= 0 && next < rows.size() && !rows.get(next).isTotal(); next += step) {
            parts.add(rows.get(next));
            if (parts.size() >= FEWEST_PARTS && isSum(rows.get(index), parts)) {
                return true;
            }
        }
        return false;
    }

    /** In every column, at least two of which have figures, or one a figure that is hardly a chance. */
    private static boolean isSum(Summed whole, List<Summed> parts) {
        List<Integer> filled = IntStream.range(0, whole.figures().size()).filter(place -> whole.figures().get(place) != null).boxed().toList();
        boolean proves = filled.size() > 1 || filled.stream().anyMatch(place -> whole.figures().get(place).compareTo(PROVES) >= 0);
        return proves && filled.stream().allMatch(place -> isSum(whole.figures().get(place), parts.stream().map(part -> part.figures().get(place)).filter(Objects::nonNull).toList()));
    }

    private static boolean isSum(BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal apart = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(whole).abs();
        int decimals = Math.max(0, apart.stripTrailingZeros().scale());
        return decimals == 0 ? apart.signum() == 0 : apart.compareTo(HALF.multiply(BigDecimal.valueOf(parts.size() + 1)).movePointLeft(decimals)) <= 0;
    }
}
