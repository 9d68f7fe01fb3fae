package nianbao.yearbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nianbao.yearbook.Layout.Shape;
import nianbao.yearbook.Layout.UnitPlace;
import nianbao.yearbook.Layout.YearPlace;

/** Prints one table of a yearbook, all years of it. */
final class Printer {

    private final City city;
    private final Subject subject;
    private final Layout layout;
    private final Figures figures;
    private final Press press;
    private final Lines lines;
    private final String number;

    Printer(Random random, City city, Subject subject, Layout layout) {
        this.city = city;
        this.subject = subject;
        this.layout = layout;
        this.figures = new Figures(random, city, layout);
        this.press = new Press(random, layout, figures);
        this.lines = new Lines(random, city, layout);
        this.number = (1 + random.nextInt(20)) + "-" + (1 + random.nextInt(15));
    }

    Table print(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Integer> years = IntStream.rangeClosed(City.FIRST_YEAR, City.LAST_YEAR).boxed().toList();
        if (!layout.isByYear()) {
            files.add(volume(folder, city.name() + "年鉴历年.xlsx", List.of(City.LAST_YEAR)));
        } else if (layout.fileAYear()) {
            for (int year : years) {
                files.add(volume(folder, city.name() + year + "年.xlsx", List.of(year)));
            }
        } else {
            files.add(volume(folder, city.name() + "年鉴.xlsx", years));
        }
        return new Table(city, subject, layout, folder, files, press.printed(), press.changes());
    }

    private Path volume(Path folder, String file, List<Integer> years) throws IOException {
        try (Paper paper = new Paper(file)) {
            Body body = new Body(paper, city, layout, press, lines, new Headings(paper, layout, figures), figures);
            if (layout.has(Trait.TITLED_BLOCKS)) {
                paper.sheet(number);
            }
            for (int year : years) {
                if (!layout.has(Trait.TITLED_BLOCKS)) {
                    paper.sheet(sheet(year, years));
                }
                above(paper, year, years.size() == 1 && layout.fileAYear());
                body.print(counted(year), year);
                below(paper);
            }
            return paper.save(folder);
        }
    }

    private String sheet(int year, List<Integer> years) {
        boolean named = layout.year() == YearPlace.SHEET && years.size() > 1;
        return named ? year + "年" : number + (years.size() > 1 ? "(" + (year - City.FIRST_YEAR + 1) + ")" : "");
    }

    private void above(Paper paper, int year, boolean alone) {
        boolean ofOne = layout.shape() == Shape.DIVISIONS_BY_YEARS || layout.shape() == Shape.YEARS_BY_DIVISIONS;
        String about = ofOne ? "历年" + subject.counted().get(0).label() : subject.title();
        boolean inTitle = layout.isByYear() && layout.year() == YearPlace.TITLE;
        paper.print(0, number + " " + (layout.isByYear() ? "各区县" : "") + about + (inTitle ? "（" + year + "年）" : ""));
        paper.next();
        if (layout.has(Trait.BILINGUAL)) {
            paper.print(0, subject.english());
            paper.next();
        }
        if (layout.isByYear() && (layout.year() == YearPlace.SUBTITLE || alone && layout.year() == YearPlace.SHEET)) {
            paper.print(0, year + "年");
            paper.next();
        }
        if (layout.unit() == UnitPlace.LINE) {
            paper.print(3, "单位：" + String.join("、", counted(year).stream().map(one -> figures.unit(one, year)).distinct().toList()));
            paper.next();
        }
    }

    private void below(Paper paper) {
        if (layout.has(Trait.NOTES)) {
            paper.print(0, "注：本表由有关部门提供。");
            paper.next();
        }
        paper.next();
    }

    private List<Counted> counted(int year) {
        boolean ofOne = layout.shape() == Shape.DIVISIONS_BY_YEARS || layout.shape() == Shape.YEARS_BY_DIVISIONS;
        List<Counted> all = ofOne ? subject.counted().subList(0, 1) : subject.counted();
        return layout.has(Trait.ADDED) && year < 2013 ? all.subList(0, all.size() - 1) : all;
    }
}
