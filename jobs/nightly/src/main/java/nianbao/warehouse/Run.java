package nianbao.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run of the nightly job, named by its start, and the folders that it fills. */
public record Run(Home home, String name) {

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * A run that starts now, under a name that none before it had.
     *
     * @param taken whether a run of that name is on record, though it may have left nothing in the home
     */
    public static Run begin(Home home, Clock clock, Predicate<String> taken) {
        String start = START.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new Run(home, number == 1 ? start : start + "-" + number))
                .filter(run -> run.isUnused() && !taken.test(run.name()))
                .findFirst()
                .orElseThrow();
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

    public Path exports() {
        return home.exports().resolve(name);
    }

    private boolean isUnused() {
        return Stream.of(work(), landing(), release(), exports()).noneMatch(Files::exists);
    }
}
