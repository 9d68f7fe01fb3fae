package nianbao.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nianbao.observation.Observation;
import nianbao.parquet.RowFile;
import org.jspecify.annotations.Nullable;

/** The figures of a part, and apart from them what many have in common, as to write it with each takes a third of reading. */
final class FigureFiles implements Closeable {

    /** A series with its number, or a figure with that of its series. */
    record Numbered<T>(int series, T of) {}

    private final RowFile<Numbered<Series>> series;
    private final RowFile<Numbered<Observation>> figures;
    private final int step;
    private final Map<Series, Known> numbers = new LinkedHashMap<>();
    private String submission = "";
    private @Nullable Known latest;
    private int next;

    /** Opens both files; of the numbers no other part has one, when each begins with its own and all take the same steps. */
    FigureFiles(Path folder, int first, int step) throws IOException {
        this.series = PartTables.series().create(folder);
        this.figures = PartTables.figure().create(folder);
        this.next = first;
        this.step = step;
    }

    void write(Observation figure) throws IOException {
        Known next = latest == null ? null : latest.next;
        Known known = next != null && next.holds(figure) ? next : known(Series.of(figure));
        if (latest != null) {
            latest.next = known;
        }
        latest = known;
        figures.write(new Numbered<>(known.number, figure));
    }

    private Known known(Series wanted) throws IOException {
        if (!wanted.submission().equals(submission)) {
            settle();
            submission = wanted.submission();
        }
        Known known = numbers.get(wanted);
        if (known == null) {
            known = new Known(wanted, next);
            next += step;
            numbers.put(wanted, known);
        }
        return known;
    }

    /** A series, its number, and the series that came after it last: figures of a row are of the same ones as those of the row above. */
    private static final class Known {
        private final Series series;
        private final int number;
        private @Nullable Known next;

        Known(Series series, int number) {
            this.series = series;
            this.number = number;
        }

        boolean holds(Observation figure) {
            return series.isVeryOf(figure);
        }
    }

    /** The workbook is read to its end. Figures count only together with their series. */
    void settle() throws IOException {
        for (Known known : numbers.values()) {
            series.write(new Numbered<>(known.number, known.series));
        }
        forget();
    }

    /** The figures of the workbook that is read now are void: they are of no series. */
    void forget() {
        numbers.clear();
        latest = null;
    }

    @Override
    public void close() throws IOException {
        try (series;
                figures) {
            // Each is closed even when the other cannot be.
            settle();
        }
    }
}
