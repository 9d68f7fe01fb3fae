package nianbao.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nianbao.definition.Indicator;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;

/** Finds out how the figures of each row or column are measured, once for each. */
final class Measures {

    private final Context context;
    private final Findings findings;
    private final Map<Series, Measure> measures = new HashMap<>();

    Measures(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /**
     * Figures of one indicator that stand in one row or column.
     *
     * @param address the heading or label that names the indicator
     */
    record Series(Indicator indicator, String unit, String address) {}

    /** @param cells the cells of the series, asked for only the first time */
    Measure of(Series series, Supplier<List<Cell>> cells) {
        Measure known = measures.get(series);
        if (known == null) {
            known = measure(series, cells.get());
            measures.put(series, known);
        }
        return known;
    }

    private Measure measure(Series series, List<Cell> cells) {
        Indicator indicator = series.indicator();
        String unit = indicator.unit();
        String word = series.unit() != null ? series.unit() : sheetUnit(unit);
        BigDecimal factor = word == null ? BigDecimal.ONE : context.unitWords().factor(word, unit);
        if (factor == null) {
            findings.add("unit_differs", spot(series), word, unit);
            return new Measure(word, word, BigDecimal.ONE, false, indicator.values());
        }
        boolean fractions = unit.equals("percent") && areFractions(series, word, cells);
        return new Measure(word, unit, factor, fractions, indicator.values());
    }

    private String sheetUnit(String unit) {
        return context.units().stream()
                .filter(word -> context.unitWords().factor(word, unit) != null)
                .findFirst()
                .orElse(null);
    }

    /** Rates of at most 1 throughout were not multiplied by 100, unless the heading says that they were. */
    private boolean areFractions(Series series, String word, List<Cell> cells) {
        List<BigDecimal> rates = cells.stream()
                .filter(cell -> !cell.format().contains("%"))
                .map(Measures::number)
                .filter(Objects::nonNull)
                .toList();
        boolean small = !rates.isEmpty() && rates.stream().allMatch(rate -> rate.compareTo(BigDecimal.ONE) <= 0);
        if (small && word != null) {
            findings.add("percent_doubtful", spot(series), rates.get(0).toPlainString(), null);
        }
        return small && word == null;
    }

    private static BigDecimal number(Cell cell) {
        if (cell.content() instanceof Content.Number number) {
            return number.decimal();
        }
        return Numeral.read(cell.text()).filter(numeral -> numeral.unit() == null).map(Numeral::value).orElse(null);
    }

    private Findings.Spot spot(Series series) {
        return new Findings.Spot(context.sheet(), series.address(), null, series.indicator().name());
    }
}
