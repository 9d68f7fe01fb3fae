package nianbao.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.definition.Decision;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.person.FigureHistory;
import nianbao.person.PersonalAsides;
import nianbao.person.PersonalData;
import nianbao.person.Spot;
import nianbao.reading.row.Witness;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Refusal;
import nianbao.reading.submission.Sink;
import nianbao.reading.submission.Verdict;
import nianbao.reading.table.FormFinder;
import nianbao.reason.Answer;
import nianbao.workbook.Opened;
import nianbao.workbook.Workbook;
import nianbao.workbook.file.WorkbookFile;

/** Reads workbooks against all definitions. Safe for use by several threads. */
public final class Reader {

    private final FormFinder forms;
    private final List<Decision> decisions;
    private final String knownForms;
    private final FigureHistory history;

    /** Knows nothing of other years. */
    public Reader(Definitions definitions) {
        this(definitions, FigureHistory.NONE);
    }

    /** @param history how large figures have been */
    public Reader(Definitions definitions, FigureHistory history) {
        this(definitions, new FormFinder(definitions), history);
    }

    public Reader(Definitions definitions, FormFinder forms, FigureHistory history) {
        this.forms = forms;
        this.history = history;
        this.decisions = definitions.decisions();
        this.knownForms = definitions.forms().stream()
                .map(Definition::title)
                .map(title -> title.zh() + " " + title.en())
                .collect(Collectors.joining("; "));
    }

    /** Everything that a workbook yields, held in memory. */
    public Reading read(Received received) {
        List<Observation> observations = new ArrayList<>();
        List<ControlTotal> totals = new ArrayList<>();
        List<StatedChange> changes = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Verdict verdict = read(received, new Sink() {
            @Override
            public void observation(Observation observation) {
                observations.add(observation);
            }

            @Override
            public void total(ControlTotal total) {
                totals.add(total);
            }

            @Override
            public void change(StatedChange change) {
                changes.add(change);
            }

            @Override
            public void answer(Answer answer) {
                answers.add(answer);
            }
        });
        return new Reading(verdict.submission(), observations, totals, changes, answers, verdict.findings());
    }

    /**
     * Reads a workbook into a sink. What is wrong with the workbook is a finding; only an error of the disk is thrown.
     * A submission that holds personal data is refused: its findings say nothing but the places, and the sink is given
     * nothing of it.
     */
    public Verdict read(Received received, Sink sink) {
        return read(received, sink, Witness.NONE);
    }

    public Verdict read(Received received, Sink sink, Witness witness) {
        PersonalAsides asides = new PersonalAsides();
        try {
            return read(received, sink, witness, asides);
        } catch (Workbook.TooCostly | StackOverflowError e) {
            sink.forget();
            return unopened(tooCostly(received), received, asides.judged());
        } catch (OutOfMemoryError e) {
            sink.forget();
            throw e;
        }
    }

    /** The verdict on a workbook that takes more memory than there is, of which nothing was read. */
    public Verdict tooLarge(Received received) {
        return unopened(tooCostly(received), received, List.of());
    }

    private Verdict tooCostly(Received received) {
        return new WorkbookReader(forms, knownForms, received, Witness.NONE)
                .unopened(new Opened.Failed(Opened.Reason.TOO_COSTLY, null));
    }

    private Verdict read(Received received, Sink sink, Witness witness, PersonalAsides asides) {
        WorkbookReader workbook = new WorkbookReader(forms, knownForms, received, witness);
        Opened opened = open(received, asides);
        return opened instanceof Opened.Readable readable
                ? read(workbook, received, readable.workbook(), asides, sink)
                : unopened(workbook.unopened((Opened.Failed) opened), received, asides.spots());
    }

    private Verdict read(WorkbookReader reader, Received received, Workbook workbook, PersonalAsides asides, Sink sink) {
        reader.understand(workbook, decisions);
        List<Spot> personal = new ArrayList<>(PersonalData.in(workbook, reader.figureAreas(history), asides));
        personal.addAll(reader.namesInAnswers());
        boolean refused = isRefused(received, personal);
        reader.read(refused ? Sink.NOWHERE : sink);
        Verdict verdict = reader.verdict();
        return refused ? Refusal.of(received, verdict.submission(), workbook.globals().tabs(), personal) : verdict;
    }

    private static Verdict unopened(Verdict verdict, Received received, List<Spot> personal) {
        return isRefused(received, personal) ? Refusal.of(received, verdict.submission(), List.of(), personal) : verdict;
    }

    private static boolean isRefused(Received received, List<Spot> personal) {
        return !personal.isEmpty() || PersonalData.kindInPath(received.file()).isPresent();
    }

    private static Opened open(Received received, PersonalAsides asides) {
        try {
            return WorkbookFile.open(received.content(), asides);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + received.content(), e);
        }
    }
}
