package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.change.Amount;
import nianbao.change.Growth;
import nianbao.definition.Indicator;
import nianbao.label.Excerpt;
import nianbao.label.Label;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.observation.StatedChange.Way;
import nianbao.reading.row.Context;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Header;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a column of changes into what they state, in each of the ways in which it may be meant. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Context context;
    private final Growth words;
    private final @Nullable String unit;
    private final @Nullable Integer before;
    private final int decimals;
    private final Findings findings;

    /**
     * @param words of the heading or the label
     * @param unit the unit word in it, or null
     * @param before the year that all is compared with; null where it is just the one before
     * @param cells that stand there
     */
    ChangeReader(Context context, Growth words, @Nullable String unit, @Nullable Integer before, Stream<Cell> cells, Findings findings) {
        this.context = context;
        this.words = words;
        this.unit = unit;
        this.before = before;
        this.findings = findings;
        this.decimals = cells
                .filter(Header::isFilled)
                .flatMap(cell -> amount(cell).stream())
                .mapToInt(Amount::decimals)
                .filter(count -> count > 0)
                .min()
                .orElse(0);
    }

    /**
     * What a cell states of a figure; nothing where it is empty, and with a finding where it cannot be understood.
     *
     * @param figure what changed, with the cell of the change and without a value
     */
    Stream<StatedChange> read(Cell cell, Observation figure, Indicator indicator, Measure measure) {
        boolean none = !Header.isFilled(cell) || context.definition().statuses().containsKey(Label.normal(cell.text()));
        if (none || cell.struck()) {
            return Stream.empty();
        }
        List<StatedChange> stated = amount(cell).map(amount -> amount.withDecimals(decimals)).stream()
                .flatMap(amount -> ways(amount, indicator, measure))
                .filter(way -> !Figure.isTooLarge(way.value()))
                .map(way -> way.of(figure, before == null ? figure.period().year() - 1 : before, Excerpt.of(cell.text().strip())))
                .toList();
        if (stated.isEmpty()) {
            findings.add("change_not_understood", new Findings.Spot(context.sheet(), cell.address(), figure.divisionCode(), figure.indicator()), cell.text().strip(), null);
        }
        return stated.stream();
    }

    /** A number that is shown as a percentage is one. */
    private static Optional<Amount> amount(Cell cell) {
        if (cell.content() instanceof Content.Number number) {
            Amount amount = Amount.of(number.decimal());
            return Optional.of(cell.shown().percents() == 0
                    ? amount
                    : new Amount(amount.value().multiply(HUNDRED), Math.max(cell.shown().decimals(), amount.decimals() - 2), "%"));
        }
        return Amount.of(cell.text());
    }

    /** A change in one unit. */
    private record Meant(Way way, BigDecimal value, BigDecimal precision) {

        StatedChange of(Observation figure, int before, String printed) {
            return new StatedChange(figure.stating(value, precision), way, before, printed);
        }
    }

    private Stream<Meant> ways(Amount amount, Indicator indicator, Measure measure) {
        String word = word(amount);
        boolean share = indicator.unit().equals("percent");
        if (words.isIndex()) {
            return Stream.of(meant(Way.PERCENT, amount.value().subtract(HUNDRED), amount, BigDecimal.ONE));
        }
        if (word == null) {
            return Stream.of(in(Way.PERCENT, amount, BigDecimal.ONE), in(Way.DIFFERENCE, amount, measure.factor())).flatMap(ways -> ways);
        }
        BigDecimal factor = context.unitWords().factor(word, indicator.unit());
        return switch (word) {
            case "百分点" -> in(Way.DIFFERENCE, amount, BigDecimal.ONE);
            case "千分点" -> in(Way.DIFFERENCE, amount, TENTH);
            case "倍" -> in(Way.PERCENT, amount, HUNDRED);
            case "%", "‰" -> {
                BigDecimal part = word.equals("%") ? BigDecimal.ONE : TENTH;
                yield share
                        ? Stream.concat(in(Way.PERCENT, amount, part), in(Way.DIFFERENCE, amount, part))
                        : in(Way.PERCENT, amount, part);
            }
            default -> factor == null ? Stream.empty() : in(Way.DIFFERENCE, amount, factor);
        };
    }

    /** The unit that the cell names, or its heading. */
    private @Nullable String word(Amount amount) {
        if (amount.unit() != null) {
            String own = Label.normal(amount.unit());
            return own.endsWith("分点") ? own.substring(own.length() - "百分点".length()) : own;
        }
        return unit != null ? unit : words.points().orElse(words.isPercent() ? "%" : null);
    }

    /** Under words of a fall a number without a sign is one; with a sign it may be either. */
    private Stream<Meant> in(Way way, Amount amount, BigDecimal factor) {
        Meant written = meant(way, amount.value(), amount, factor);
        return words.isFall() ? Stream.of(meant(way, amount.value().negate(), amount, factor), written) : Stream.of(written);
    }

    private static Meant meant(Way way, BigDecimal value, Amount amount, BigDecimal factor) {
        return new Meant(way, value.multiply(factor), HALF.movePointLeft(amount.decimals()).multiply(factor));
    }
}
