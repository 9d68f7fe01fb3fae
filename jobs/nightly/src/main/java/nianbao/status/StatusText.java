package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.OneLine;
import nianbao.query.TextTable;
import nianbao.run.Moment;
import nianbao.run.Plan;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Worker;

/** How things stand, for people. */
record StatusText(HomeStatus status, Moment moment, Writer out) {

    private static final int ROWS_SHOWN = 20;

    void write() throws IOException {
        line("home", status.home());
        line("release", release());
        line("at work", atWork());
        line("next run", nextRun());
        new RunsText(status.runs(), moment, out).write();
        table("Missing in the newest year of each form", List.of("form", "year", "in", "missing", "divisions"),
                status.missing().stream()
                        .map(row -> Arrays.<Object>asList(row.form(), row.year(), row.parent(), row.missing(), row.divisions()))
                        .toList());
        table("Sent back and not replaced since", List.of("file", "outcome", "run", "reason"),
                status.sentBack().stream()
                        .map(row -> Arrays.<Object>asList(new OneLine(row.file()), row.outcome(), row.run(), row.reason()))
                        .toList());
        table("Held back in part until it is decided or corrected", List.of("file", "places", "first"),
                status.heldBack().stream()
                        .map(row -> Arrays.<Object>asList(new OneLine(row.file()), row.places(), row.reason()))
                        .toList());
    }

    private String release() {
        return status.release() == null
                ? "none is published yet"
                : status.release().release() + ", made " + moment.text(status.release().madeAt());
    }

    private String nextRun() {
        return status.nextRun() == null
                ? "none by itself: no schedule is at work"
                : moment.text(status.nextRun()) + ", in " + new Elapsed(Duration.between(moment.now(), status.nextRun()));
    }

    private String atWork() {
        Stream<String> runs = status.runs().stream().filter(run -> run.state() == State.RUNNING).map(this::run);
        String work = Stream.concat(runs, status.schedules().stream().map(this::schedule)).collect(Collectors.joining("; "));
        return work.isEmpty() ? "nothing" : work;
    }

    private String run(RunRecord run) {
        Optional<StepRecord> step = run.steps().stream().filter(one -> one.state() == State.RUNNING).findFirst();
        return "run " + run.run() + step.map(one -> " in step " + one.step()).orElse("") + " since " + moment.text(run.started())
                + place(run.worker());
    }

    private String schedule(Plan plan) {
        return "schedule since " + moment.text(plan.since()) + place(plan.worker());
    }

    private static String place(Worker worker) {
        return " (process " + worker.pid() + " on " + worker.host() + ")";
    }

    private void table(String title, List<String> head, List<List<Object>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.write("\n" + title + "\n");
        TextTable.of(head, rows.stream().limit(ROWS_SHOWN).toList()).write(out);
        if (rows.size() > ROWS_SHOWN) {
            out.write("and " + (rows.size() - ROWS_SHOWN) + " more: --format json\n");
        }
    }

    private void line(String name, String value) throws IOException {
        out.write(String.format("%-9s %s%n", name, value));
    }
}
