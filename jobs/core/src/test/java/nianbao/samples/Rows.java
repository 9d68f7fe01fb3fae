package nianbao.samples;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The figures of all places in one form and year. */
record Rows(List<Row> rows) {

    static Rows of(String form, int year, List<Place> places) {
        return new Rows(places.stream().map(place -> new Row(form, year, place)).toList());
    }

    /** Splits the total of all places. */
    void spread(String field, long total, ToDoubleFunction<Row> weight) {
        long[] parts = Shares.split(total, rows.stream().mapToDouble(weight).toArray());
        for (int index = 0; index < parts.length; index++) {
            rows.get(index).put(field, parts[index]);
        }
    }

    void set(String field, ToLongFunction<Row> figure) {
        rows.forEach(row -> row.put(field, figure.applyAsLong(row)));
    }

    /** Splits a field of every row. */
    void divide(String field, Mix mix) {
        rows.forEach(row -> mix.divide(row, row.get(field)));
    }

    /** One in so many places, nought in all others. */
    void scatter(String field, int places) {
        set(field, row -> 0);
        rows.stream()
                .sorted(Comparator.comparingDouble(row -> row.noise(field, 1)))
                .limit(places)
                .forEach(row -> row.put(field, 1));
    }
}
