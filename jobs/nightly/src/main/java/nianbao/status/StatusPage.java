package nianbao.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.label.OneLine;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.page.PageFiles;
import nianbao.page.PageTemplate;
import nianbao.page.Words;
import nianbao.run.Moment;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.Summary;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/**
 * How things stand as a page, which needs no other file to be read.
 *
 * @param isLate whether the last good run is older than it may be
 * @param isInHome whether the page lies in the home, so that what it names can be opened from it
 */
public record StatusPage(HomeStatus status, Language language, Moment moment, boolean isLate, boolean isInHome) {

    /** How many runs it tells of. */
    public static final int RUNS = 14;
    /** How many entries of a list it shows. */
    public static final int SHOWN = 50;
    /** The steps of a run in their order. */
    public static final List<String> STEPS = List.of("collect", "read", "check", "land", "release", "verify", "publish", "export");

    private static final WordsFile WORDS = WordsFile.beside(StatusPage.class);
    private static final PageTemplate TEMPLATE = new PageTemplate("status.jte");
    private static final String STYLE = new PageFiles(StatusPage.class).style("status.css");
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** The page itself. */
    public String html() {
        return TEMPLATE.html(this);
    }

    /** What a browser is to allow the page: its own looks, and nothing else. */
    public static String policy() {
        return POLICY;
    }

    /** How the page looks, for the head of it. */
    public String style() {
        return STYLE;
    }

    /** What the page says. */
    public Words words() {
        return words(language);
    }

    /** The same words for whoever prints them. */
    static Words words(Language language) {
        return new Words(WORDS, language);
    }

    /** How the home is: well, ill after a run that did not reach its end, late, or still without any run. */
    public String health() {
        if (status.last().isEmpty()) {
            return "none";
        }
        if (!status.isWell()) {
            return "ill";
        }
        return isLate ? "late" : "well";
    }

    /** The run that ended last, in a sentence. */
    public Optional<String> last() {
        return status.last().map(run -> words().of("last", time(run.started()), state(run.state()), duration(run.seconds())));
    }

    /** What is to be done about a run that did not reach its end. */
    public String next(RunRecord run) {
        if (run.state() == State.BROKEN_OFF) {
            return words().of("next_broken_off");
        }
        return status.retry().or(() -> Optional.ofNullable(status.nextRun()))
                .map(time -> words().of("next_by_itself", time(time)))
                .orElse(words().of("next_by_hand"));
    }

    /** Whether it is the run whose failure is still to be looked after. */
    public boolean isOpen(RunRecord run) {
        return !status.isWell() && status.last().filter(run::equals).isPresent();
    }

    /** The step at which a run works or broke off. */
    public Optional<String> at(RunRecord run) {
        return run.steps().stream().filter(step -> step.state() != State.COMPLETED).findFirst().map(step -> words().of("step_" + step.step()));
    }

    /** The steps of a run as a bar. */
    public List<StepBar> bars(RunRecord run) {
        double longest = status.runs().stream().mapToDouble(StepBar::seconds).max().orElse(0);
        return StepBar.of(run, longest > 0 ? longest : 1);
    }

    /** The same in words. */
    public String told(List<StepBar> bars) {
        return bars.isEmpty() ? words().of("no_steps") : String.join(words().of("between"), bars.stream().map(this::told).toList());
    }

    /** A step with how long it took. */
    public String told(StepBar bar) {
        String step = words().of("step_" + bar.step()) + " " + duration(bar.seconds());
        return bar.state() == State.COMPLETED ? step : step + words().of("in_brackets", state(bar.state()));
    }

    /** How many workbooks of a run were decided in a way. */
    public long count(Summary summary, String outcome) {
        return summary.submissions().getOrDefault(outcome, 0L);
    }

    /** What there is to read of a run. */
    public List<Paper> papers(String run) {
        return Paper.of(new Home(Path.of(status.home())), run);
    }

    /** The papers of a run that are of a kind. */
    public Optional<Paper> paper(String run, String kind) {
        return papers(run).stream().filter(paper -> paper.kind().equals(kind)).findFirst();
    }

    /** How many divisions are missing, of all forms. */
    public long missing() {
        return status.missing().stream().mapToLong(MissingReporter::missing).sum();
    }

    /** Whether any of those who have not reported had a day by which to report. */
    public boolean isAnyDue() {
        return !status.unsent().isEmpty() || status.missing().stream().anyMatch(missing -> missing.due() != null);
    }

    /** Whether a day by which to report has passed. */
    public boolean isLate(@Nullable LocalDate due) {
        return moment.isPast(due);
    }

    /** A day by which to report, and whether it has passed. */
    public String due(@Nullable LocalDate due) {
        return isLate(due) ? due + words().of("in_brackets", words().of("overdue")) : due == null ? "" : due.toString();
    }

    /** The first entries of a list. */
    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN));
    }

    /** The state of a run or a step. */
    public String state(State state) {
        return words().of("state_" + state.word());
    }

    /** The half of a message that is in the page's language. */
    public String half(@Nullable String message) {
        return message == null ? "" : new OneLine(language.of(Title.halves(message))).toString();
    }

    /** The name of a workbook without its folders. */
    public String fileName(String file) {
        return new OneLine(file.substring(file.lastIndexOf('/') + 1)).toString();
    }

    /** The folders that it came in. */
    public String folder(String file) {
        return new OneLine(file.substring(0, file.lastIndexOf('/') + 1)).toString();
    }

    /** A time by the office's clock. */
    public String time(Instant time) {
        return TIME.format(time.atZone(moment.zone()));
    }

    /** A length of time, as exactly as matters. */
    public String duration(@Nullable Double seconds) {
        if (seconds == null) {
            return "–";
        }
        long whole = Math.round(seconds);
        if (whole < MINUTE) {
            return words().of("seconds", String.format(Locale.ROOT, "%.1f", seconds));
        }
        return whole < HOUR
                ? words().of("minutes", whole / MINUTE, whole % MINUTE)
                : words().of("hours", whole / HOUR, whole % HOUR / MINUTE);
    }

    /** A count. */
    public String number(long count) {
        return words().number(count);
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
