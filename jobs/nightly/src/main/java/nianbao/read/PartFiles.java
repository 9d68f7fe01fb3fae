package nianbao.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.observation.Submission;
import nianbao.parquet.RowFile;
import nianbao.reading.submission.Sink;
import nianbao.reading.submission.Verdict;
import nianbao.reason.Answer;
import nianbao.warehouse.Run;

/** The files of one partition, open for writing. */
public record PartFiles(
        RowFile<Submission> submissions,
        RowFile<Finding> findings,
        FigureFiles figures,
        Unsettled<Observation> repeated,
        Unsettled<ControlTotal> totals,
        Unsettled<StatedChange> changes,
        Unsettled<Answer> answers)
        implements Sink, Closeable {

    /** The name of a partition, which is that of its folder too. */
    public static String name(int number) {
        return "part-" + number;
    }

    /** Opens the files of a partition of a run, of so many, in place of those that are there. */
    public static PartFiles create(Run run, int number, int count, String definitions) throws IOException {
        Path folder = run.parts().resolve(name(number));
        return new PartFiles(
                PartTables.submission(run.name(), definitions).create(folder),
                PartTables.finding(run.name()).create(folder),
                new FigureFiles(folder, number, count),
                new Unsettled<>(PartTables.repeated().create(folder)),
                new Unsettled<>(PartTables.total().create(folder)),
                new Unsettled<>(PartTables.change().create(folder)),
                new Unsettled<>(PartTables.answer().create(folder)));
    }

    @Override
    public void observation(Observation observation) {
        attempt(() -> figures.write(observation));
    }

    @Override
    public void total(ControlTotal total) {
        totals.add(total);
    }

    @Override
    public void repeated(Observation observation) {
        repeated.add(observation);
    }

    @Override
    public void change(StatedChange change) {
        changes.add(change);
    }

    @Override
    public void answer(Answer answer) {
        answers.add(answer);
    }

    @Override
    public void forget() {
        figures.forget();
        Stream.of(repeated, totals, changes, answers).forEach(Unsettled::forget);
    }

    /** Writes what became of a workbook, after all that it gave. */
    void write(Verdict verdict) {
        attempt(figures::settle);
        Stream.of(repeated, totals, changes, answers).forEach(rows -> attempt(rows::settle));
        attempt(() -> submissions.write(verdict.submission()));
        verdict.findings().forEach(finding -> attempt(() -> findings.write(finding)));
    }

    private interface Attempt {

        void make() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (submissions;
                findings;
                figures;
                repeated;
                totals;
                changes;
                answers) {
            // Each is closed even when another cannot be.
        }
    }
}
