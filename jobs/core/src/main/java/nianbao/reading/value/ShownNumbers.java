package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nianbao.observation.Status;
import nianbao.reading.submission.Findings;
import nianbao.workbook.Cell;
import nianbao.workbook.format.Shown;
import nianbao.workbook.format.Shown.Kind;
import org.jspecify.annotations.Nullable;

/** Turns numbers in cells into figures. What its reader sees counts; where that is another number, it is told of. */
final class ShownNumbers {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Words in a format that say by how many powers of ten the number is shown smaller. */
    private static final Map<String, Integer> MAGNITUDES = Map.of("千", 3, "K", 3, "万", 4, "百万", 6, "M", 6, "亿", 8);

    private final Findings findings;

    ShownNumbers(Findings findings) {
        this.findings = findings;
    }

    /** Empty, with a finding, when the cell shows something that is no such figure. */
    Optional<Figure> read(BigDecimal stated, Cell cell, Measure measure, Findings.Spot spot) {
        Shown shown = cell.shown();
        BigDecimal value = stated.signum() == 0 && shown.kind() != Kind.TIME ? stated : seen(stated, shown, measure);
        if (value == null) {
            findings.add("shown_otherwise", spot, FigureReader.plain(stated), cell.format());
            return Optional.empty();
        }
        if (value.compareTo(stated) != 0) {
            findings.add("shown_smaller", spot, FigureReader.plain(stated), FigureReader.plain(value));
        }
        return Optional.of(measure.isPercent() ? percent(value, shown, measure, spot) : number(value, measure, spot));
    }

    /** The number in the unit of the heading; null when what is shown is no number of that kind or size. */
    private static @Nullable BigDecimal seen(BigDecimal stated, Shown shown, Measure measure) {
        boolean percents = (shown.percents() > 0 || shown.hasPercentSign()) && !measure.isPercent();
        if (shown.kind() != Kind.NUMBER || percents) {
            return null;
        }
        if (shown.smaller() == 0) {
            return stated;
        }
        boolean named = Integer.valueOf(shown.smaller()).equals(MAGNITUDES.get(magnitude(shown)));
        if (!measure.isScaled()) {
            return named && !measure.isPercent() ? stated : null;
        }
        boolean twice = named && BigDecimal.ONE.movePointRight(shown.smaller()).compareTo(measure.factor()) != 0;
        return twice ? null : stated.movePointLeft(shown.smaller());
    }

    private static String magnitude(Shown shown) {
        return MAGNITUDES.keySet().stream()
                .filter(shown.words()::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private Figure number(BigDecimal stated, Measure measure, Findings.Spot spot) {
        BigDecimal value = stated.multiply(measure.factor());
        if (!measure.isScaled()) {
            return measure.rounded() ? Figure.rounded(value, stated.scale(), BigDecimal.ONE) : new Figure(value, Status.REPORTED, null);
        }
        findings.add("unit_converted", spot, measure.word(), FigureReader.plain(value));
        return Figure.rounded(value, stated.scale(), measure.factor());
    }

    /** A per cent sign that is only printed multiplies nothing. */
    private Figure percent(BigDecimal stated, Shown shown, Measure measure, Findings.Spot spot) {
        boolean fraction = shown.percents() > 0 || measure.fractions() && !shown.hasPercentSign();
        BigDecimal factor = shown.hasPercentSign() ? BigDecimal.ONE : measure.factor();
        BigDecimal value = stated.multiply(fraction ? HUNDRED : factor);
        if (fraction) {
            findings.add("percent_fraction", spot, FigureReader.plain(stated), FigureReader.plain(value));
        }
        return Figure.rounded(value, Math.max(value.stripTrailingZeros().scale(), shown.decimals()), BigDecimal.ONE);
    }
}
