package nianbao.yearbook;

import java.util.List;
import java.util.stream.IntStream;
import nianbao.yearbook.Layout.UnitPlace;

/** Prints headings and figures of a table. */
final class Body {

    private static final List<Integer> YEARS = IntStream.rangeClosed(City.FIRST_YEAR, City.LAST_YEAR).boxed().toList();

    private final Paper paper;
    private final City city;
    private final Layout layout;
    private final Press press;
    private final Lines lines;
    private final Headings headings;
    private final Figures figures;

    Body(Paper paper, City city, Layout layout, Press press, Lines lines, Headings headings, Figures figures) {
        this.paper = paper;
        this.city = city;
        this.layout = layout;
        this.press = press;
        this.lines = lines;
        this.headings = headings;
        this.figures = figures;
    }

    /** All years, or the one that the sheet is about. */
    void print(List<Counted> counted, int year) {
        switch (layout.shape()) {
            case DIVISIONS_BY_INDICATORS -> divisionsByIndicators(counted, year);
            case INDICATORS_BY_DIVISIONS -> indicatorsByDivisions(counted, year);
            case DIVISIONS_BY_YEARS -> divisionsByYears(counted.get(0));
            case INDICATORS_BY_YEARS -> indicatorsByYears(counted);
            case YEARS_BY_INDICATORS -> yearsByIndicators(counted);
            case YEARS_BY_DIVISIONS -> yearsByDivisions(counted.get(0));
        }
    }

    private void divisionsByIndicators(List<Counted> counted, int year) {
        int half = (counted.size() + 1) / 2;
        while (half < counted.size() && counted.get(half).isPart()) {
            half++;
        }
        if (layout.has(Trait.CONTINUED) && half < counted.size()) {
            block(year, counted.subList(0, half));
            paper.next();
            paper.print(0, "续表");
            paper.next();
            block(year, counted.subList(half, counted.size()));
        } else if (layout.has(Trait.SIDE_BY_SIDE)) {
            halves(year, counted);
        } else {
            block(year, counted);
        }
    }

    private void block(int year, List<Counted> counted) {
        headings.print(List.of(0), "地  区", "Region", counted, year);
        for (Line line : lines.all()) {
            row(0, year, line, counted);
            paper.next();
            if (layout.has(Trait.BLANK_ROWS) && (line.place() == null || city.places().indexOf(line.place()) % 3 == 2)) {
                paper.next();
            }
        }
    }

    private void halves(int year, List<Counted> counted) {
        List<Line> rows = lines.all();
        int half = (rows.size() + 1) / 2;
        headings.print(List.of(0, counted.size() + 1), "地  区", "Region", counted, year);
        for (int row = 0; row < half; row++) {
            row(0, year, rows.get(row), counted);
            if (row + half < rows.size()) {
                row(counted.size() + 1, year, rows.get(row + half), counted);
            }
            paper.next();
        }
    }

    private void row(int first, int year, Line line, List<Counted> counted) {
        paper.print(first, lines.name(line, year));
        items(first + 1, year, line, counted);
    }

    private void items(int first, int year, Line line, List<Counted> counted) {
        int column = first;
        for (Item item : Item.of(counted, layout)) {
            press.print(paper, column++, year, line, item);
        }
    }

    private void indicatorsByDivisions(List<Counted> counted, int year) {
        int column = labels();
        for (Line line : lines.all()) {
            paper.print(column++, lines.name(line, year));
        }
        paper.next();
        for (Item item : Item.of(counted, layout)) {
            int at = label(item, year);
            for (Line line : lines.all()) {
                press.print(paper, at++, year, line, item);
            }
            paper.next();
        }
    }

    /** The headings of the label columns where indicators stand in the rows. */
    private int labels() {
        int column = 0;
        paper.print(column++, "指  标");
        if (layout.has(Trait.BILINGUAL)) {
            paper.print(column++, "Item");
        }
        if (layout.unit() == UnitPlace.COLUMN) {
            paper.print(column++, "单位");
        }
        return column;
    }

    private int label(Item item, int year) {
        int column = 0;
        Counted one = item.counted();
        boolean growth = item instanceof Item.Growth;
        String unit = layout.unit() == UnitPlace.HEADING ? "（" + figures.unit(one, year) + "）" : "";
        String own = (one.isPart() ? "  " + headings.mark() : "") + headings.text(one, year) + unit;
        paper.print(column++, item instanceof Item.Growth change ? "  " + headings.growthText(change, year) : own);
        if (layout.has(Trait.BILINGUAL)) {
            paper.print(column++, growth ? "  Growth Rate" : (one.isPart() ? "  " : "") + one.english());
        }
        if (layout.unit() == UnitPlace.COLUMN) {
            paper.print(column++, growth ? "%" : figures.unit(one, year));
        }
        return column;
    }

    private void divisionsByYears(Counted counted) {
        paper.print(0, "地  区");
        YEARS.forEach(year -> paper.print(year - City.FIRST_YEAR + 1, year + "年"));
        growth(YEARS.size() + 1);
        paper.next();
        for (Line line : lines.all()) {
            paper.print(0, lines.name(line, City.FIRST_YEAR));
            years(1, line, counted);
        }
    }

    private void indicatorsByYears(List<Counted> counted) {
        int first = labels();
        YEARS.forEach(year -> paper.print(year - City.FIRST_YEAR + first, year + "年"));
        growth(YEARS.size() + first);
        paper.next();
        for (Counted one : counted) {
            label(new Item.Figures(one), City.FIRST_YEAR);
            years(first, new Line.Whole(), one);
        }
    }

    private void years(int first, Line line, Counted counted) {
        YEARS.forEach(year -> press.print(paper, year - City.FIRST_YEAR + first, year, line, new Item.Figures(counted)));
        if (layout.has(Trait.GROWTH)) {
            press.growth(paper, YEARS.size() + first, City.LAST_YEAR, line, counted);
        }
        paper.next();
    }

    private void growth(int column) {
        if (layout.has(Trait.GROWTH)) {
            paper.print(column, City.LAST_YEAR + "年比" + (City.LAST_YEAR - 1) + "年增长（%）");
        }
    }

    private void yearsByIndicators(List<Counted> counted) {
        headings.print(List.of(0), "年  份", "Year", counted, City.FIRST_YEAR);
        for (int year : YEARS) {
            paper.print(0, String.valueOf(year));
            items(1, year, new Line.Whole(), counted);
            paper.next();
        }
    }

    private void yearsByDivisions(Counted counted) {
        paper.print(0, "年  份");
        int column = 1;
        for (Line line : lines.all()) {
            paper.print(column++, lines.name(line, City.FIRST_YEAR));
        }
        paper.next();
        for (int year : YEARS) {
            paper.print(0, String.valueOf(year));
            int at = 1;
            for (Line line : lines.all()) {
                press.print(paper, at++, year, line, new Item.Figures(counted));
            }
            paper.next();
        }
    }
}
