package nianbao.parts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nianbao.observation.Observation;
import org.apache.parquet.hadoop.ParquetWriter;

/** The figures of a part, and apart from them what many have in common: to write it with each would take most of the time. */
final class FigureFiles implements Closeable {

    /** A figure, and the number of its series. */
    record Numbered(int series, Observation figure) {}

    private final ParquetWriter<Map.Entry<Series, Integer>> series;
    private final ParquetWriter<Numbered> figures;
    private final int step;
    private final Map<Series, Integer> numbers = new HashMap<>();
    private String submission = "";
    private int next;

    private FigureFiles(Path folder, int first, int step) throws IOException {
        this.series = PartTables.series().create(folder);
        this.figures = PartTables.figure().create(folder);
        this.next = first;
        this.step = step;
    }

    /** Opens both files; of the numbers no other part has one, when each begins with its own and all take the same steps. */
    static FigureFiles create(Path folder, int first, int step) throws IOException {
        return new FigureFiles(folder, first, step);
    }

    void write(Observation figure) throws IOException {
        figures.write(new Numbered(number(Series.of(figure)), figure));
    }

    private int number(Series wanted) throws IOException {
        if (!wanted.submission().equals(submission)) {
            numbers.clear();
            submission = wanted.submission();
        }
        Integer known = numbers.get(wanted);
        return known != null ? known : number(wanted, next);
    }

    private int number(Series found, int number) throws IOException {
        numbers.put(found, number);
        series.write(Map.entry(found, number));
        next += step;
        return number;
    }

    @Override
    public void close() throws IOException {
        try (series;
                figures) {
            // Each is closed even when the other cannot be.
        }
    }
}
