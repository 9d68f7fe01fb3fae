package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianbao.page.Words;
import nianbao.query.TextTable;
import nianbao.run.Moment;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Summary;

/** The last runs for people, the steps of the newest, and in full what ended the last one that failed. */
record RunsText(List<RunRecord> runs, Moment moment, Words words, Writer out) {

    private static final List<String> HEAD =
            List.of("run", "started", "state", "seconds", "read", "accepted", "returned", "refused", "figures", "published");
    private static final List<String> STEP_HEAD = List.of("step", "state", "started", "seconds", "read", "written");

    void write() throws IOException {
        if (runs.isEmpty()) {
            out.write("\n" + words.of("health_none") + "\n");
            return;
        }
        out.write("\n" + words.of("runs") + "\n");
        TextTable.of(columns(HEAD), runs.stream().map(this::run).toList()).write(out);
        RunRecord newest = runs.get(0);
        out.write("\n" + words.of("text_steps", newest.run()) + "\n");
        TextTable.of(columns(STEP_HEAD), newest.steps().stream().map(this::step).toList()).write(out);
        if (newest.failure() != null) {
            out.write("\n" + newest.failure() + "\n");
        }
    }

    private List<Object> run(RunRecord run) {
        List<Object> cells = new ArrayList<>(
                Arrays.asList(run.run(), moment.text(run.started()), state(run.state()), run.seconds()));
        cells.addAll(run.summary() == null ? Arrays.asList(null, null, null, null, null, null) : counts(run.summary()));
        return cells;
    }

    private List<String> columns(List<String> keys) {
        return keys.stream().map(key -> words.of("column_" + key)).toList();
    }

    private String state(State state) {
        return words.of("state_" + state.word());
    }

    private List<Object> counts(Summary summary) {
        Map<String, Long> submissions = summary.submissions();
        return List.of(
                summary.received(),
                submissions.getOrDefault("accepted", 0L),
                submissions.getOrDefault("returned", 0L),
                submissions.getOrDefault("refused", 0L),
                summary.figures(),
                words.of(summary.published() ? "text_yes" : "text_no"));
    }

    private List<Object> step(StepRecord step) {
        return Arrays.asList(
                words.of("step_" + step.step()), state(step.state()), moment.text(step.started()), step.seconds(), step.read(), step.written());
    }
}
