package nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line through the years as a picture: it is broken where a year says something else than the one before, or is missing.
 *
 * @param figures those that are published, one at least
 * @param counted whether it adds up through a year, so that a part of one says something else than a whole one
 */
public record Trend(List<LineFigure> figures, boolean counted) {

    /** How wide the picture is, in its own units. */
    public static final int WIDTH = 220;

    /** How high it is. */
    public static final int HEIGHT = 70;

    private static final double SIDE = 8;
    private static final double TOP = 8;

    /** A year at its place. */
    public record Point(double x, double y, LineFigure figure) {

        /** Its place across, as a picture says it. */
        public String across() {
            return number(x);
        }

        /** Its place down. */
        public String down() {
            return number(y);
        }
    }

    /** The years at their places; the scale begins at zero, unless a figure is below. */
    public List<Point> points() {
        double least = figures.stream().mapToDouble(Trend::value).min().orElse(0);
        double most = figures.stream().mapToDouble(Trend::value).max().orElse(0);
        double from = Math.min(0, least);
        double span = most > from ? most - from : 1;
        int first = first();
        int years = Math.max(1, last() - first);
        return figures.stream()
                .map(figure -> new Point(
                        SIDE + (WIDTH - 2 * SIDE) * (figure.year() - first) / years,
                        HEIGHT - TOP - (HEIGHT - 2 * TOP) * (value(figure) - from) / span,
                        figure))
                .toList();
    }

    private static double value(LineFigure figure) {
        return Objects.requireNonNull(figure.value()).doubleValue();
    }

    /** The pieces of the line, each as the points that it joins. */
    public List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Point before = null;
        for (Point point : points()) {
            if (before != null && (point.figure().isBreak() || point.figure().year() != before.figure().year() + 1
                    || counted && point.figure().isPart() != before.figure().isPart())) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() == 0 ? "" : " ").append(point.across()).append(',').append(point.down());
            before = point;
        }
        pieces.add(piece.toString());
        return pieces.stream().filter(points -> points.contains(" ")).toList();
    }

    /** Its first year. */
    public int first() {
        return figures.get(0).year();
    }

    /** Its last year. */
    public int last() {
        return figures.get(figures.size() - 1).year();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
