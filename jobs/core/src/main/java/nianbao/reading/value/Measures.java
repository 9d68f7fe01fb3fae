package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nianbao.definition.Indicator;
import nianbao.label.Label;
import nianbao.reading.heading.Numeral;
import nianbao.reading.row.Context;
import nianbao.reading.submission.Findings;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import org.jspecify.annotations.Nullable;

/** Finds out how the figures of each row or column are measured, once for each. */
final class Measures {

    private final Context context;
    private final Findings findings;
    private final NotedUnits noted;
    private final Map<Series, Measure> measures = new HashMap<>();

    Measures(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
        this.noted = new NotedUnits(context, findings);
    }

    /**
     * Figures of one indicator that stand in one row or column.
     *
     * @param address the heading or label that names the indicator
     */
    record Series(Indicator indicator, @Nullable String unit, Integer year, String address) {}

    /** @param cells the cells of the series, asked for only when the unit does not settle it */
    Measure of(Series series, Supplier<List<Cell>> cells) {
        Measure known = measures.get(series);
        if (known == null) {
            known = measure(series, cells);
            measures.put(series, known);
        }
        return known;
    }

    private Measure measure(Series series, Supplier<List<Cell>> cells) {
        Indicator indicator = series.indicator();
        String unit = indicator.unit();
        String word = word(series);
        BigDecimal factor = word == null ? BigDecimal.ONE : context.unitWords().factor(word, unit);
        if (factor == null) {
            findings.add("unit_differs", spot(series, series.address()), word, unit);
            return new Measure(word, Objects.requireNonNull(word), BigDecimal.ONE, false, indicator.rounded(), indicator.values());
        }
        boolean fractions = unit.equals("percent") && areFractions(series, word, cells.get());
        return new Measure(word, unit, factor, fractions, indicator.rounded(), indicator.values());
    }

    /** The unit of the heading or the label, else that of the sheet, else that of a remark, else the one that the definition takes for granted. */
    private @Nullable String word(Series series) {
        Indicator indicator = series.indicator();
        return noted.unit(indicator, series.unit(), series.unit() == null ? sheetUnit(series) : null, takenForGranted(series));
    }

    private static @Nullable String takenForGranted(Series series) {
        return series.indicator().writtenIn().stream()
                .filter(word -> word.holdsIn(series.year()))
                .map(word -> Label.normal(word.text()))
                .findFirst()
                .orElse(null);
    }

    /** Of two that fit, such as 人 and 万人, nothing says which is meant. */
    private @Nullable String sheetUnit(Series series) {
        String unit = series.indicator().unit();
        List<String> fitting = context.units().stream().filter(word -> context.unitWords().factor(word, unit) != null).toList();
        if (fitting.stream().map(word -> Objects.requireNonNull(context.unitWords().factor(word, unit)).stripTrailingZeros()).distinct().count() > 1) {
            findings.add("unit_note_unclear", spot(series, series.address()), String.join("、", fitting), null);
        }
        return fitting.isEmpty() ? null : fitting.get(0);
    }

    /** Rates of at most 1 throughout were not multiplied by 100, unless the heading says that they were. */
    private boolean areFractions(Series series, @Nullable String word, List<Cell> cells) {
        List<Rate> rates = cells.stream()
                .filter(cell -> !cell.isNumber() || !cell.shown().hasPercentSign())
                .flatMap(cell -> number(cell).map(value -> new Rate(cell, value)).stream())
                .toList();
        boolean small = !rates.isEmpty() && rates.stream().allMatch(Rate::isSmall);
        BigDecimal own = word == null ? null : context.unitWords().factor(word, "percent");
        boolean stated = own != null && own.compareTo(Objects.requireNonNull(context.unitWords().factor("%", "percent"))) == 0;
        if (small && stated) {
            findings.add("percent_doubtful", spot(series, series.address()), rates.get(0).value().toPlainString(), null);
        } else if (!small && rates.stream().anyMatch(Rate::isLarge)) {
            rates.stream().filter(Rate::isDoubtful).forEach(rate -> reportDoubtful(series, rate));
        }
        return small && word == null;
    }

    /** A rate that is written without a per cent sign of its own. */
    private record Rate(Cell cell, BigDecimal value) {

        private static final BigDecimal LARGE = new BigDecimal(50);

        boolean isSmall() {
            return value.compareTo(BigDecimal.ONE) <= 0;
        }

        boolean isLarge() {
            return value.compareTo(LARGE) >= 0;
        }

        /** Beside large ones, {@code 0.984} was meant to be 98.4. */
        boolean isDoubtful() {
            return isSmall() && value.signum() > 0 && value.stripTrailingZeros().scale() > 1;
        }
    }

    private void reportDoubtful(Series series, Rate rate) {
        findings.add("percent_doubtful", spot(series, rate.cell().address()), rate.value().toPlainString(), null);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell.content() instanceof Content.Number number
                ? Optional.of(number.decimal())
                : Numeral.read(cell.text()).filter(numeral -> numeral.unit() == null).map(Numeral::value);
    }

    private Findings.Spot spot(Series series, String address) {
        return new Findings.Spot(context.sheet(), address, null, series.indicator().name());
    }
}
