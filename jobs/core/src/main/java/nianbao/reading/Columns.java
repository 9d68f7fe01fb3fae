package nianbao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.definition.Units;
import nianbao.reading.Meaning.Counted;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;

/** Understands the header of a table: which column holds which figures, in which unit. */
final class Columns {

    private final Table table;
    private final Context context;
    private final List<String> sheetUnits;
    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Map<Counted, Integer> seen = new HashMap<>();

    Columns(Table table, Context context, List<String> sheetUnits, Findings findings) {
        this.table = table;
        this.context = context;
        this.sheetUnits = sheetUnits;
        this.findings = findings;
        this.vocabulary = new Vocabulary(context.definition(), context.year());
    }

    /** The columns that hold figures; every other column of the header that should is a finding. */
    List<Column> read() {
        List<Column> columns = new ArrayList<>();
        for (int index = table.firstDataColumn(); index <= lastColumn(); index++) {
            column(index).ifPresent(columns::add);
        }
        vocabulary.required().stream().filter(required -> !seen.containsKey(required.counted())).forEach(this::missing);
        return columns;
    }

    private int lastColumn() {
        return table.dataRows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isNumber)
                .mapToInt(Cell::column)
                .reduce(table.lastColumn(), Math::max);
    }

    private Optional<Column> column(int index) {
        HeadingText heading = table.heading(index, units());
        if (heading.key().isEmpty() && cells(index).noneMatch(Cell::isNumber)) {
            return Optional.empty();
        }
        Meaning meaning = meaning(index, heading.key());
        if (meaning instanceof Counted counted) {
            return seen.containsKey(counted) ? repeated(index, heading, counted) : Optional.of(column(index, heading, counted));
        }
        if (meaning instanceof Meaning.Unknown unknown) {
            findings.add("unknown_heading", spot(index, null), heading.key(), unknown.nearest());
        }
        return Optional.empty();
    }

    private Meaning meaning(int index, String key) {
        return vocabulary.knows(key) ? vocabulary.of(key) : orWithoutFootnotes(index, key);
    }

    private Meaning orWithoutFootnotes(int index, String key) {
        String bare = table.headingWithoutFootnotes(index, units());
        return vocabulary.of(vocabulary.knows(bare) ? bare : key);
    }

    private Optional<Column> repeated(int index, HeadingText heading, Counted counted) {
        String first = table.headingAddress(seen.get(counted));
        findings.add("repeated_heading", spot(index, counted), heading.key(), first);
        return Optional.empty();
    }

    private Column column(int index, HeadingText heading, Counted counted) {
        seen.put(counted, index);
        String unit = counted.indicator().unit();
        String word = heading.unit() != null ? heading.unit() : sheetUnit(unit);
        BigDecimal factor = word == null ? BigDecimal.ONE : units().factor(word, unit);
        if (factor == null) {
            findings.add("unit_differs", spot(index, counted), word, unit);
            return new Column(index, counted, word, word, BigDecimal.ONE, false);
        }
        return new Column(index, counted, word, unit, factor, unit.equals("percent") && areFractions(index, word, counted));
    }

    private String sheetUnit(String unit) {
        return sheetUnits.stream().filter(word -> units().factor(word, unit) != null).findFirst().orElse(null);
    }

    /** Rates of at most 1 throughout were not multiplied by 100, unless the heading says that they were. */
    private boolean areFractions(int index, String word, Counted counted) {
        List<BigDecimal> rates = cells(index)
                .filter(cell -> !cell.format().contains("%"))
                .map(Columns::number)
                .filter(Objects::nonNull)
                .toList();
        boolean small = !rates.isEmpty() && rates.stream().allMatch(rate -> rate.compareTo(BigDecimal.ONE) <= 0);
        if (small && word != null) {
            findings.add("percent_doubtful", spot(index, counted), rates.get(0).toPlainString(), null);
        }
        return small && word == null;
    }

    private static BigDecimal number(Cell cell) {
        if (cell.content() instanceof Content.Number number) {
            return number.decimal();
        }
        return Numeral.read(cell.text()).filter(numeral -> numeral.unit() == null).map(Numeral::value).orElse(null);
    }

    private Stream<Cell> cells(int index) {
        return table.dataRows().stream().map(row -> row.at(index)).filter(Objects::nonNull);
    }

    private void missing(Vocabulary.Required required) {
        String header = Cell.address(table.headerBottom(), table.lastColumn());
        findings.add("missing_heading", spot(header, required.counted()), null, required.heading());
    }

    private Findings.Spot spot(int index, Counted counted) {
        return spot(table.headingAddress(index), counted);
    }

    private Findings.Spot spot(String address, Counted counted) {
        String indicator = counted == null ? null : counted.indicator().name();
        return new Findings.Spot(context.sheet(), address, null, indicator);
    }

    private Units units() {
        return context.definition().units();
    }
}
