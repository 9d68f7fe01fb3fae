package nianbao.report;

import java.util.List;
import java.util.Optional;
import nianbao.language.Title;

/**
 * One indicator, or a category of it, of a division through the years.
 *
 * @param depth 0 for an indicator, 1 for a category of it, 2 for a part of a category
 */
public record ReportLine(FigureKey key, Title title, int depth, String unit, String kind, List<LineFigure> figures) {

    /** What the newest year of the form says; nothing where it has no such figure. */
    public Optional<LineFigure> in(int year) {
        return figures.stream().filter(figure -> figure.year() == year).findFirst();
    }

    /** How its values are written. */
    public Figures format() {
        return new Figures(unit, kind, published().stream().map(LineFigure::value).toList());
    }

    /** Its picture. */
    public Trend trend() {
        return new Trend(published(), kind.equals("flow"));
    }

    /** The years of which the figure is published. */
    public List<LineFigure> published() {
        return figures.stream().filter(figure -> figure.value() != null).toList();
    }
}
