package nianbao.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nianbao.observation.Observation;
import org.apache.parquet.hadoop.ParquetWriter;

/** The figures of a part, and apart from them what many have in common, as to write it with each takes a third of reading. */
final class FigureFiles implements Closeable {

    /** A series with its number, or a figure with that of its series. */
    record Numbered<T>(int series, T of) {}

    private final ParquetWriter<Numbered<Series>> series;
    private final ParquetWriter<Numbered<Observation>> figures;
    private final int step;
    private final Map<Series, Integer> numbers = new LinkedHashMap<>();
    private String submission = "";
    private int next;

    /** Opens both files; of the numbers no other part has one, when each begins with its own and all take the same steps. */
    FigureFiles(Path folder, int first, int step) throws IOException {
        this.series = PartTables.series().create(folder);
        this.figures = PartTables.figure().create(folder);
        this.next = first;
        this.step = step;
    }

    void write(Observation figure) throws IOException {
        figures.write(new Numbered<>(number(Series.of(figure)), figure));
    }

    private int number(Series wanted) throws IOException {
        if (!wanted.submission().equals(submission)) {
            settle();
            submission = wanted.submission();
        }
        Integer number = numbers.get(wanted);
        if (number == null) {
            number = next;
            next += step;
            numbers.put(wanted, number);
        }
        return number;
    }

    /** The workbook is read to its end. Figures count only together with their series. */
    void settle() throws IOException {
        for (Map.Entry<Series, Integer> numbered : numbers.entrySet()) {
            series.write(new Numbered<>(numbered.getValue(), numbered.getKey()));
        }
        numbers.clear();
    }

    /** The figures of the workbook that is read now are void: they are of no series. */
    void forget() {
        numbers.clear();
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
