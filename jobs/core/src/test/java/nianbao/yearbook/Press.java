package nianbao.yearbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Prints figures into cells, now and then wrongly, and writes down each. */
final class Press {

    private static final int ONE_IN = 150;
    private static final List<String> MARKS = List.of("", "-", "…");

    private final Random random;
    private final Layout layout;
    private final Figures figures;
    private final Set<String> damaged = new HashSet<>();
    private final List<Printed> printed = new ArrayList<>();
    private final List<PrintedChange> changes = new ArrayList<>();
    private final String nothing;

    Press(Random random, Layout layout, Figures figures) {
        this.random = random;
        this.layout = layout;
        this.figures = figures;
        this.nothing = MARKS.get(random.nextInt(MARKS.size()));
    }

    List<Printed> printed() {
        return printed;
    }

    List<PrintedChange> changes() {
        return changes;
    }

    void print(Paper paper, int column, int year, Line line, Item item) {
        if (item instanceof Item.Growth growth) {
            growth(paper, column, year, line, growth.counted());
        } else if (line instanceof Line.Group group) {
            right(paper, column, figures.sum(year, group, item.counted()));
        } else if (figures.isBlank(year, line.place(), item.counted())) {
            keep(paper, paper.print(column, nothing), year, line.place(), item.counted(), BigDecimal.ZERO, Printed.Print.BLANK);
        } else {
            figure(paper, column, year, line.place(), item.counted());
        }
    }

    /** Of a sum that is no figure, and where there is nothing to compare, none is known. */
    void growth(Paper paper, int column, int year, Line line, Counted counted) {
        BigDecimal growth = line instanceof Line.Group ? null : figures.growth(year, line.place(), counted);
        if (growth == null) {
            paper.print(column, "-");
            return;
        }
        String at = paper.file() + "!" + paper.sheet() + "!" + paper.print(column, growth);
        changes.add(new PrintedChange(at, year, line.place() == null ? null : line.place().in(year), counted, growth));
    }

    private void figure(Paper paper, int column, int year, Place place, Counted counted) {
        BigDecimal number = figures.printed(year, place, counted);
        // With a figure of its column that cannot be read, nobody could tell that a total is wrong.
        boolean wrong = layout.has(Trait.MISPRINTS) && random.nextInt(ONE_IN) == 0 && (counted.rate() || damaged.add(year + counted.key()));
        if (wrong && place == null && layout.hasTotals() && !counted.rate()) {
            BigDecimal added = number.add(number.movePointLeft(1).max(BigDecimal.TEN.scaleByPowerOfTen(number.scale() > 0 ? 0 : 1))).setScale(number.scale(), RoundingMode.HALF_UP);
            keep(paper, paper.print(column, added), year, place, counted, added, Printed.Print.WRONG_TOTAL);
        } else if (wrong && place != null && misprint(number) != null) {
            keep(paper, paper.print(column, misprint(number)), year, place, counted, number, Printed.Print.MISPRINT);
        } else {
            keep(paper, right(paper, column, number), year, place, counted, number, Printed.Print.RIGHT);
        }
    }

    private String right(Paper paper, int column, BigDecimal number) {
        return layout.has(Trait.TEXT_NUMBERS)
                ? paper.print(column, String.format("%,." + number.scale() + "f", number))
                : paper.print(column, number);
    }

    /** A letter for a digit, a blank within, two points: null for a number that gives nothing to damage. */
    private String misprint(BigDecimal number) {
        String text = number.toPlainString();
        if (text.contains("0")) {
            return text.replaceFirst("0", "O");
        }
        return text.length() > 2 ? text.charAt(0) + (random.nextBoolean() ? " " : "..") + text.substring(1) : null;
    }

    private void keep(Paper paper, String cell, int year, Place place, Counted counted, BigDecimal number, Printed.Print print) {
        String division = place == null ? null : place.in(year);
        printed.add(new Printed(paper.file(), paper.sheet(), cell, year, division, counted, figures.meant(number, year, counted), print));
    }
}
