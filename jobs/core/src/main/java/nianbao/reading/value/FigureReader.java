package nianbao.reading.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.definition.Bounds;
import nianbao.definition.Definition;
import nianbao.label.Bilingual;
import nianbao.label.Label;
import nianbao.observation.Status;
import nianbao.reading.heading.Numeral;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.submission.CellDecisions;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Legend;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Turns a cell into a figure; whatever is more than a plain number leaves a finding. */
final class FigureReader {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST = 30;
    private static final MathContext SHOWN = new MathContext(15);
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Definition definition;
    private final List<Line> lines;
    private final Map<String, Status> statuses;
    private final Map<BigDecimal, Status> sentinels;
    private final StoredResults results;
    private final ShownNumbers numbers;
    private final GreyZeros grey;
    private final CellDecisions decided;
    private final Findings findings;

    FigureReader(Understood understood, StoredResults results, Findings findings) {
        this.definition = understood.context().definition();
        this.lines = understood.lines();
        this.results = results;
        this.statuses = Legend.of(understood.table(), definition.statuses());
        this.sentinels = sentinels(statuses);
        this.numbers = new ShownNumbers(findings);
        this.grey = new GreyZeros(understood, definition, findings);
        this.decided = understood.context().decided();
        this.findings = findings;
    }

    /** Of a plain number, about which there is nothing to say; null for anything else. */
    @Nullable Figure plain(Row row, int column, Measure measure) {
        BigDecimal number = measure.isPlain() && sentinels.isEmpty() ? row.number(column) : null;
        return number == null || !results.isSound(row, column) ? null : Figure.exactly(number);
    }

    /** Empty, with a finding, when the cell holds no figure, or not the one that its formula gives. */
    Optional<Figure> read(Row row, int column, Measure measure, Findings.Spot spot) {
        Cell cell = row.at(column);
        boolean counts = cell != null && decided.isPrinted(spot) || results.stand(cell, row.index(), column, spot);
        return counts ? read(cell, measure, spot) : Optional.empty();
    }

    private Optional<Figure> read(@Nullable Cell cell, Measure measure, Findings.Spot spot) {
        if (cell == null) {
            return Optional.of(Figure.without(Status.BLANK));
        }
        if (cell.struck() && !decided.isPrinted(spot)) {
            findings.add("struck_out", spot, cell.text().strip(), null);
            return Optional.empty();
        }
        Status meant = cell.grey() && !decided.isPrinted(spot) ? grey.meaning(cell, spot) : null;
        if (meant != null) {
            return Optional.of(without(meant, cell.text().strip(), measure, spot));
        }
        return cell.content().when(
                text -> struckOutInPart(text, text(text.text(), cell.column(), measure, spot), spot),
                number -> number(cell, number.decimal(), measure, spot),
                flag -> none("not_a_number", spot, String.valueOf(flag.value())),
                fault -> none("error_cell", spot, fault.code()),
                () -> none("not_a_number", spot, null));
    }

    private Optional<Figure> number(Cell cell, BigDecimal stated, Measure measure, Findings.Spot spot) {
        if (showsAnotherUnit(cell, measure) && !decided.isPrinted(spot)) {
            findings.add("shown_otherwise", spot, plain(stated), cell.format());
            return Optional.empty();
        }
        return sentinel(stated, measure, spot).or(() -> numbers.read(stated, cell, measure, spot));
    }

    /** Whether the format prints a unit behind the number that is not the one of the heading. */
    private boolean showsAnotherUnit(Cell cell, Measure measure) {
        String words = Label.normal(cell.shown().words());
        BigDecimal printed = words.isEmpty() || measure.isPercent() ? null : definition.units().factor(words, measure.unit());
        return printed != null && printed.compareTo(measure.factor()) != 0;
    }

    /** False, with a finding, of one that is so large that it cannot be meant. */
    boolean canBeKept(Figure figure, Findings.Spot spot) {
        BigDecimal value = figure.value();
        if (value != null && figure.isTooLarge()) {
            findings.add("too_large", spot, brief(value), null);
        }
        return !figure.isTooLarge();
    }

    /** False, with a finding, of one that the indicator cannot have; rounding is allowed for. One that it seldom has is told of. */
    boolean isPossible(Figure figure, Bounds bounds, Findings.Spot spot) {
        BigDecimal value = figure.value();
        if (value == null) {
            return true;
        }
        if (bounds.isDoubtful(value)) {
            findings.add("negative_amount", spot, plain(value), null);
        }
        BigDecimal open = figure.precision() == null ? BigDecimal.ZERO : figure.precision();
        if (bounds.isBelow(value.add(open))) {
            findings.add("below_minimum", spot, plain(value), plain(Objects.requireNonNull(bounds.minimum())));
        } else if (bounds.isAbove(value.subtract(open))) {
            findings.add("above_maximum", spot, plain(value), plain(Objects.requireNonNull(bounds.maximum())));
        } else if (figure.precision() == null && bounds.isBroken(value)) {
            findings.add("not_whole", spot, plain(value), null);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Figure> struckOutInPart(Content.Text text, Optional<Figure> figure, Findings.Spot spot) {
        if (!text.struckOut().isEmpty()) {
            findings.add("struck_out_in_part", spot, text.struckOut().strip(), text.text().strip());
        }
        return figure;
    }

    /** A number such as -99 that the definition says is none. */
    private Optional<Figure> sentinel(BigDecimal number, Measure measure, Findings.Spot spot) {
        Status status = sentinels.isEmpty() ? null : sentinels.get(number.stripTrailingZeros());
        return status == null ? Optional.empty() : Optional.of(without(status, number.toPlainString(), measure, spot));
    }

    private Figure without(Status status, String mark, Measure measure, Findings.Spot spot) {
        findings.add("empty_mark", spot, Bilingual.same(mark), status.words());
        return status == Status.NOT_SIGNIFICANT ? Figure.notSignificant(measure.factor()) : Figure.without(status);
    }

    private static Map<BigDecimal, Status> sentinels(Map<String, Status> statuses) {
        Map<BigDecimal, Status> sentinels = new HashMap<>();
        statuses.forEach((mark, status) -> {
            if (PLAIN.matcher(mark).matches()) {
                sentinels.put(new BigDecimal(mark).stripTrailingZeros(), status);
            }
        });
        return sentinels;
    }

    private Optional<Figure> none(String rule, Findings.Spot spot, @Nullable String found) {
        findings.add(rule, spot, found, null);
        return Optional.empty();
    }

    private Optional<Figure> text(String text, int column, Measure measure, Findings.Spot spot) {
        String normal = Label.normal(text);
        if (normal.isEmpty()) {
            return Optional.of(Figure.without(Status.BLANK));
        }
        BigDecimal word = measure.values().get(normal);
        if (word != null) {
            return Optional.of(Figure.exactly(word));
        }
        Status status = status(text, normal);
        if (status != null) {
            return Optional.of(without(status, text.strip(), measure, spot));
        }
        return Numeral.read(text)
                .flatMap(numeral -> figure(numeral, text.strip(), measure, spot))
                .or(() -> unreadable(text.strip(), column, measure, spot));
    }

    private @Nullable Status status(String text, String normal) {
        Status status = statuses.get(normal);
        return status != null ? status : statuses.get(Label.normal(Numeral.withoutMarks(text)));
    }

    private Optional<Figure> figure(Numeral numeral, String text, Measure measure, Findings.Spot spot) {
        BigDecimal factor = factor(numeral, measure);
        if (factor == null) {
            return Optional.empty();
        }
        BigDecimal value = numeral.value().multiply(factor);
        findings.add(rule(numeral), spot, text, plain(value));
        boolean rounded = measure.isPercent() || measure.rounded() || factor.compareTo(BigDecimal.ONE) != 0 || numeral.bound();
        return Optional.of(rounded ? Figure.rounded(value, numeral.decimals(), factor) : Figure.exactly(value));
    }

    private static String rule(Numeral numeral) {
        if (numeral.bound()) {
            return "bound";
        }
        if (numeral.marked()) {
            return "footnote_mark";
        }
        boolean plain = numeral.unit() == null && numeral.magnitude().compareTo(BigDecimal.ONE) == 0;
        return plain ? "text_number" : "unit_word";
    }

    /** Null when the unit written in the cell is not one of the measure's. */
    private @Nullable BigDecimal factor(Numeral numeral, Measure measure) {
        boolean bare = numeral.unit() == null && numeral.magnitude().compareTo(BigDecimal.ONE) == 0;
        if (bare) {
            return measure.isPercent() && measure.fractions() ? HUNDRED : measure.factor();
        }
        if (numeral.unit() == null) {
            return numeral.magnitude();
        }
        BigDecimal unit = definition.units().factor(numeral.unit(), measure.unit());
        return unit == null ? null : unit.multiply(numeral.magnitude());
    }

    private Optional<Figure> unreadable(String text, int column, Measure measure, Findings.Spot spot) {
        boolean decimals = measure.isPercent() || measure.isScaled() || holdsDecimals(column);
        Optional<String> likely = decimals ? Numeral.likelyDecimal(text) : Numeral.likely(text);
        findings.add(likely.isPresent() ? "damaged_number" : "not_a_number", spot, text, likely.orElse(null));
        return Optional.empty();
    }

    private boolean holdsDecimals(int column) {
        return lines.stream()
                .map(line -> line.row().at(column))
                .anyMatch(cell -> cell != null && cell.content() instanceof Content.Number number && number.decimal().stripTrailingZeros().scale() > 0);
    }

    /** In plain digits, unless there are too many. */
    static String plain(BigDecimal value) {
        return value.precision() - value.scale() > LONGEST ? brief(value) : value.stripTrailingZeros().toPlainString();
    }

    private static String brief(BigDecimal value) {
        return value.round(SHOWN).stripTrailingZeros().toString();
    }
}
