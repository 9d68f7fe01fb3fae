package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.OneLine;
import nianbao.page.Words;
import nianbao.query.TextTable;
import nianbao.query.Width;
import nianbao.run.Moment;
import nianbao.run.Plan;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Worker;
import org.jspecify.annotations.Nullable;

/** How things stand, for people. */
record StatusText(HomeStatus status, Moment moment, Words words, Writer out) {

    private static final int ROWS_SHOWN = 20;
    private static final int LABEL = 9;

    void write() throws IOException {
        line("home", status.home());
        line("release", release());
        line("at_work", atWork());
        line("next_run", nextRun());
        new RunsText(status.runs(), moment, words, out).write();
        table("unsent", List.of("form", "year", "due", "late"),
                status.unsent().stream()
                        .map(row -> Arrays.<Object>asList(row.form(), row.year(), row.due(), late(row.due())))
                        .toList());
        table("missing", List.of("form", "year", "due", "late", "in", "missing", "divisions"),
                status.missing().stream()
                        .map(row -> Arrays.<Object>asList(
                                row.form(), row.year(), row.due(), late(row.due()), row.parent(), row.missing(), row.divisions()))
                        .toList());
        table("sent_back", List.of("file", "outcome", "since", "run", "reason"),
                status.sentBack().stream()
                        .map(row -> Arrays.<Object>asList(
                                new OneLine(row.file()), words.of(row.outcome()), row.since(), row.run(), row.reason()))
                        .toList());
        table("held_back", List.of("file", "places", "first"),
                status.heldBack().stream()
                        .map(row -> Arrays.<Object>asList(new OneLine(row.file()), row.places(), row.reason()))
                        .toList());
        table("questions", List.of("file", "places", "first"),
                status.questions().stream()
                        .map(row -> Arrays.<Object>asList(new OneLine(row.file()), row.places(), row.reason()))
                        .toList());
        table("withdrawn", List.of("file", "run", "reason"),
                status.withdrawn().stream()
                        .map(row -> Arrays.<Object>asList(new OneLine(row.file()), row.run(), row.reason()))
                        .toList());
    }

    /** How many days something is late. */
    private @Nullable Long late(@Nullable LocalDate due) {
        return moment.isPast(due) ? ChronoUnit.DAYS.between(due, moment.today()) : null;
    }

    private String release() {
        return status.release() == null
                ? words.of("text_no_release")
                : words.of("text_release", status.release().release(), moment.text(status.release().madeAt()));
    }

    private String nextRun() {
        return status.nextRun() == null
                ? words.of("text_no_next_run")
                : words.of("text_next_run", moment.text(status.nextRun()), elapsed(Duration.between(moment.now(), status.nextRun())));
    }

    private String atWork() {
        Stream<String> runs = status.runs().stream().filter(run -> run.state() == State.RUNNING).map(this::run);
        String work = Stream.concat(runs, status.schedules().stream().map(this::schedule)).collect(Collectors.joining("; "));
        return work.isEmpty() ? words.of("text_no_work") : work;
    }

    private String elapsed(Duration duration) {
        if (duration.toDays() > 0) {
            return words.of("text_days", duration.toDays(), duration.toHoursPart());
        }
        return duration.toHours() > 0
                ? words.of("hours", duration.toHours(), duration.toMinutesPart())
                : words.of("minutes", duration.toMinutes(), duration.toSecondsPart());
    }

    private String run(RunRecord run) {
        Optional<StepRecord> step = run.steps().stream().filter(one -> one.state() == State.RUNNING).findFirst();
        return step.map(one -> words.of("text_run_at", run.run(), words.of("step_" + one.step()), moment.text(run.started())))
                        .orElseGet(() -> words.of("text_run", run.run(), moment.text(run.started())))
                + place(run.worker());
    }

    private String schedule(Plan plan) {
        return words.of("text_schedule", moment.text(plan.since())) + place(plan.worker());
    }

    private String place(Worker worker) {
        return words.of("text_process", worker.pid(), worker.host());
    }

    private void table(String title, List<String> head, List<List<Object>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.write("\n" + words.of("text_" + title) + "\n");
        TextTable.of(head.stream().map(column -> words.of("column_" + column)).toList(), rows.stream().limit(ROWS_SHOWN).toList()).write(out);
        if (rows.size() > ROWS_SHOWN) {
            out.write(words.of("text_more", rows.size() - ROWS_SHOWN) + "\n");
        }
    }

    private void line(String name, String value) throws IOException {
        out.write(Width.filled(words.of("label_" + name), LABEL) + " " + value + System.lineSeparator());
    }
}
