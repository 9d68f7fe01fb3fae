package nianbao.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.attack.Published.Figure;

/** Takes down what files say of figures, as far as it is about one that is hidden. */
final class Saying {

    private static final double TENTH = 0.05;

    private final List<Told> told = new ArrayList<>();

    List<Told> told() {
        return told;
    }

    /** That a figure is written as a number. */
    void value(Optional<Figure> figure, double value, double open, String where) {
        figure.filter(Figure::isHidden).ifPresent(hidden -> told.add(Told.value(hidden.number(), value, open, where)));
    }

    /** What a row says of a figure and that of the year before: both, the change, and the change in per cent, as they are written. */
    void compared(Optional<Figure> figure, Optional<Figure> before, List<String> row, String where) {
        Written.of(row.get(0)).ifPresent(value -> value(figure, value.is(), value.open(), where));
        Written.of(row.get(1)).ifPresent(value -> value(before, value.is(), value.open(), where));
        Written.of(row.get(2)).ifPresent(change -> change(figure, before, change.is(), change.open(), where));
        Written.of(row.get(3)).ifPresent(percent -> share(figure, before, 100 + percent.is(), TENTH, where));
    }

    /** That a figure is so much more than another. */
    void change(Optional<Figure> figure, Optional<Figure> before, double change, double open, String where) {
        if (isAny(figure, before)) {
            told.add(new Told(
                    Map.of(figure.orElseThrow().number(), 1.0, before.orElseThrow().number(), -1.0), change - open, change + open, where));
        }
    }

    /** That a figure is so many per cent of another, which is not below zero. */
    void share(Optional<Figure> figure, Optional<Figure> whole, double percent, double open, String where) {
        if (isAny(figure, whole)) {
            int one = figure.orElseThrow().number();
            int other = whole.orElseThrow().number();
            told.add(new Told(Map.of(one, 1.0, other, -(percent + open) / 100), Double.NEGATIVE_INFINITY, 0, where));
            told.add(new Told(Map.of(one, 1.0, other, -(percent - open) / 100), 0, Double.POSITIVE_INFINITY, where));
        }
    }

    /** That one stands before another where the largest comes first. */
    void before(Optional<Figure> more, Optional<Figure> less, String where) {
        if (isAny(more, less)) {
            told.add(Told.notLess(more.orElseThrow().number(), less.orElseThrow().number(), where));
        }
    }

    private static boolean isAny(Optional<Figure> one, Optional<Figure> other) {
        return one.isPresent() && other.isPresent() && one.get().number() != other.get().number()
                && Stream.of(one, other).flatMap(Optional::stream).anyMatch(Figure::isHidden);
    }
}
