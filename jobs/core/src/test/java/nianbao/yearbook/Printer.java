package nianbao.yearbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nianbao.yearbook.Layout.Shape;
import nianbao.yearbook.Layout.TotalPlace;
import nianbao.yearbook.Layout.UnitPlace;
import nianbao.yearbook.Layout.YearPlace;

/** Prints one table of a yearbook, all years of it. */
final class Printer {

    private static final List<String> TOTALS = List.of("全市", "合计", "全市合计", "总计");

    private final City city;
    private final Subject subject;
    private final Layout layout;
    private final Figures figures;
    private final Press press;
    private final String total;
    private final String number;
    private Paper paper;
    private Headings headings;

    Printer(Random random, City city, Subject subject, Layout layout) {
        this.city = city;
        this.subject = subject;
        this.layout = layout;
        this.figures = new Figures(random, city, layout);
        this.press = new Press(random, layout, figures);
        this.total = TOTALS.get(random.nextInt(TOTALS.size()));
        this.number = (1 + random.nextInt(20)) + "-" + (1 + random.nextInt(15));
    }

    Table print(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean byYear = layout.shape() == Shape.DIVISIONS_BY_INDICATORS || layout.shape() == Shape.INDICATORS_BY_DIVISIONS;
        List<Integer> years = IntStream.rangeClosed(City.FIRST_YEAR, City.LAST_YEAR).boxed().toList();
        if (!byYear) {
            files.add(volume(folder, city.name() + "年鉴历年.xlsx", List.of(City.LAST_YEAR)));
        } else if (layout.fileAYear()) {
            for (int year : years) {
                files.add(volume(folder, city.name() + year + "年.xlsx", List.of(year)));
            }
        } else {
            files.add(volume(folder, city.name() + "年鉴.xlsx", years));
        }
        return new Table(city, subject, layout, folder, files, press.printed());
    }

    private Path volume(Path folder, String file, List<Integer> years) throws IOException {
        try (Paper volume = new Paper(file)) {
            paper = volume;
            headings = new Headings(paper, layout, figures);
            for (int year : years) {
                paper.sheet(layout.year() == YearPlace.SHEET && years.size() > 1 ? year + "年" : number + (years.size() > 1 ? "(" + (year - City.FIRST_YEAR + 1) + ")" : ""));
                sheet(year, years.size() == 1 && layout.fileAYear());
            }
            return volume.save(folder);
        }
    }

    private void sheet(int year, boolean alone) {
        above(year, alone);
        switch (layout.shape()) {
            case DIVISIONS_BY_INDICATORS -> divisionsByIndicators(year);
            case INDICATORS_BY_DIVISIONS -> indicatorsByDivisions(year);
            case DIVISIONS_BY_YEARS -> divisionsByYears();
            case INDICATORS_BY_YEARS -> indicatorsByYears();
            case YEARS_BY_INDICATORS -> yearsByIndicators();
        }
        if (layout.has(Trait.NOTES)) {
            paper.print(0, "注：本表由有关部门提供。");
        }
    }

    private void above(int year, boolean alone) {
        boolean single = layout.shape() == Shape.DIVISIONS_BY_INDICATORS || layout.shape() == Shape.INDICATORS_BY_DIVISIONS;
        String about = layout.shape() == Shape.DIVISIONS_BY_YEARS ? "历年" + subject.counted().get(0).label() : subject.title();
        boolean inTitle = single && layout.year() == YearPlace.TITLE;
        paper.print(0, number + " " + (single ? "各区县" : "") + about + (inTitle ? "（" + year + "年）" : ""));
        paper.next();
        if (layout.has(Trait.BILINGUAL)) {
            paper.print(0, subject.english());
            paper.next();
        }
        if (single && (layout.year() == YearPlace.SUBTITLE || alone && layout.year() == YearPlace.SHEET)) {
            paper.print(0, year + "年");
            paper.next();
        }
        if (layout.unit() == UnitPlace.LINE) {
            paper.print(3, "单位：" + String.join("、", counted(year).stream().map(one -> figures.unit(one, year)).distinct().toList()));
            paper.next();
        }
    }

    private List<Counted> counted(int year) {
        List<Counted> all = layout.shape() == Shape.DIVISIONS_BY_YEARS ? subject.counted().subList(0, 1) : subject.counted();
        return layout.has(Trait.ADDED) && year < 2013 ? all.subList(0, all.size() - 1) : all;
    }

    private void divisionsByIndicators(int year) {
        List<Counted> counted = counted(year);
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
        for (Place place : rows()) {
            row(0, year, place, counted);
            paper.next();
            if (layout.has(Trait.BLANK_ROWS) && (place == null || city.places().indexOf(place) % 3 == 2)) {
                paper.next();
            }
        }
    }

    private void halves(int year, List<Counted> counted) {
        List<Place> rows = rows();
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

    private void row(int first, int year, Place place, List<Counted> counted) {
        paper.print(first, name(place, year));
        int column = first + 1;
        for (Counted one : counted) {
            press.print(paper, column++, year, place, one);
            if (one == counted.get(0) && layout.has(Trait.GROWTH)) {
                paper.print(column++, new BigDecimal("1.5"));
            }
        }
    }

    /** The divisions, and null where the total stands. */
    private List<Place> rows() {
        List<Place> rows = new ArrayList<>(city.places());
        if (layout.total() != TotalPlace.NONE) {
            rows.add(layout.total() == TotalPlace.FIRST ? 0 : rows.size(), null);
        }
        return rows;
    }

    private String name(Place place, int year) {
        if (place == null) {
            return layout.has(Trait.BILINGUAL) ? total + " Total" : total;
        }
        return place.in(year) + (layout.has(Trait.BILINGUAL) ? " " + place.latin() : "");
    }

    private void indicatorsByDivisions(int year) {
        int column = labels();
        for (Place place : rows()) {
            paper.print(column++, name(place, year));
        }
        paper.next();
        for (Counted one : counted(year)) {
            int at = label(one, year);
            for (Place place : rows()) {
                press.print(paper, at++, year, place, one);
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

    private int label(Counted one, int year) {
        int column = 0;
        String unit = layout.unit() == UnitPlace.HEADING ? "（" + figures.unit(one, year) + "）" : "";
        paper.print(column++, (one.isPart() ? "  " + headings.mark() : "") + headings.text(one, year) + unit);
        if (layout.has(Trait.BILINGUAL)) {
            paper.print(column++, (one.isPart() ? "  " : "") + one.english());
        }
        if (layout.unit() == UnitPlace.COLUMN) {
            paper.print(column++, figures.unit(one, year));
        }
        return column;
    }

    private void divisionsByYears() {
        paper.print(0, "地  区");
        List<Integer> years = IntStream.rangeClosed(City.FIRST_YEAR, City.LAST_YEAR).boxed().toList();
        years.forEach(year -> paper.print(year - City.FIRST_YEAR + 1, year + "年"));
        growth(years.size() + 1);
        paper.next();
        for (Place place : rows()) {
            paper.print(0, name(place, City.FIRST_YEAR));
            years.forEach(year -> press.print(paper, year - City.FIRST_YEAR + 1, year, place, subject.counted().get(0)));
            growthFigure(years.size() + 1);
            paper.next();
        }
    }

    private void indicatorsByYears() {
        int first = labels();
        List<Integer> years = IntStream.rangeClosed(City.FIRST_YEAR, City.LAST_YEAR).boxed().toList();
        years.forEach(year -> paper.print(year - City.FIRST_YEAR + first, year + "年"));
        growth(years.size() + first);
        paper.next();
        for (Counted one : subject.counted()) {
            label(one, City.FIRST_YEAR);
            years.forEach(year -> press.print(paper, year - City.FIRST_YEAR + first, year, null, one));
            growthFigure(years.size() + first);
            paper.next();
        }
    }

    private void growth(int column) {
        if (layout.has(Trait.GROWTH)) {
            paper.print(column, City.LAST_YEAR + "年比" + (City.LAST_YEAR - 1) + "年增长（%）");
        }
    }

    private void growthFigure(int column) {
        if (layout.has(Trait.GROWTH)) {
            paper.print(column, new BigDecimal("2.5"));
        }
    }

    private void yearsByIndicators() {
        headings.print(List.of(0), "年  份", "Year", subject.counted(), City.FIRST_YEAR);
        for (int year = City.FIRST_YEAR; year <= City.LAST_YEAR; year++) {
            row(0, year, null, subject.counted(), String.valueOf(year));
        }
    }

    private void row(int first, int year, Place place, List<Counted> counted, String label) {
        paper.print(first, label);
        int column = first + 1;
        for (Counted one : counted) {
            press.print(paper, column++, year, place, one);
        }
        paper.next();
    }
}
