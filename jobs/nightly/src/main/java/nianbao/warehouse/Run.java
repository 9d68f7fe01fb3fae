package nianbao.warehouse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of the nightly job, named by its start, and the folders that it fills. */
public record Run(Home home, String name) {

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}Z");

    /**
     * A run that starts now. Its name comes after those of all runs before it, even when the clock was set back: the
     * order of the names is the order of the runs.
     *
     * @param taken whether a run of that name is on record, though it may have left nothing in the home
     */
    public static Run begin(Home home, Clock clock, Predicate<String> taken) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant next = home.newestRun().map(newest -> newest.time().plusSeconds(1)).orElse(now);
        return Stream.iterate(next.isAfter(now) ? next : now, time -> time.plusSeconds(1))
                .map(time -> new Run(home, name(time)))
                .filter(run -> !taken.test(run.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a folder or file is called as a run is. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** How a run is called that starts at a time. */
    public static String name(Instant time) {
        return START.format(time);
    }

    /** When it started; the figures that it brings count as received then. */
    public Instant time() {
        return START.parse(name, Instant::from);
    }

    /** What lasts only as long as the run. */
    public Path work() {
        return home.work().resolve(name);
    }

    public Path received() {
        return work().resolve("received");
    }

    public Path parts() {
        return work().resolve("parts");
    }

    public Path landing() {
        return home.landing().resolve(name);
    }

    public Path release() {
        return home.releases().resolve(name);
    }

    public Path corrections() {
        return home.corrections().resolve(name);
    }

    public Path receipts() {
        return home.receipts().resolve(name);
    }

    public Path exports() {
        return home.exports().resolve(name);
    }
}
