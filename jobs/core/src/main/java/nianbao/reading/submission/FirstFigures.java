package nianbao.reading.submission;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import nianbao.observation.StatedChange;
import nianbao.observation.Status;
import org.jspecify.annotations.Nullable;

/** Passes on what is read of a workbook, a figure that several tables hold once, and keeps the years. */
public final class FirstFigures implements Sink {

    private final Sink sink;
    private final Predicate<Observation> isFirst;
    private int newest;
    private final Set<Integer> years = new TreeSet<>();
    private @Nullable Period latest;
    private long told;
    private final Set<Column> repeated = new HashSet<>();

    /** What a total and the figures that it adds up have in common. */
    private record Column(Period period, String indicator, @Nullable String breakdown, @Nullable String category) {

        static Column of(Observation figure) {
            return new Column(figure.period(), figure.indicator(), figure.breakdown(), figure.category());
        }
    }

    public FirstFigures(Sink sink, int tables, Findings findings) {
        this.sink = sink;
        this.isFirst = tables > 1 ? first(new RepeatedFigures(findings)) : figure -> true;
    }

    private Predicate<Observation> first(RepeatedFigures repeated) {
        return figure -> repeated.isFirst(figure, newest);
    }

    /** Goes on with a table of which this is the newest year. */
    public void of(int newestYear) {
        newest = newestYear;
        repeated.clear();
    }

    @Override
    public void observation(Observation observation) {
        told += observation.status() == Status.BLANK ? 0 : 1;
        if (isFirst.test(observation)) {
            keep(observation.period());
            sink.observation(observation);
        } else {
            repeated.add(Column.of(observation));
            sink.repeated(observation);
        }
    }

    /** Nearly every figure has the very period of the one before. */
    private void keep(Period period) {
        if (period != latest) {
            latest = period;
            years.add(period.year());
        }
    }

    /** A total of which some of what it adds up counts as another table gives it can be held against nothing. */
    @Override
    public void total(ControlTotal total) {
        if (!repeated.contains(Column.of(total.figure()))) {
            sink.total(total);
        }
    }

    @Override
    public void change(StatedChange change) {
        sink.change(change);
    }

    /** How many cells said anything so far, be it that there is no figure. */
    public long told() {
        return told;
    }

    public Set<Integer> years() {
        return years;
    }
}
