package nianbao.status;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.release.Releases;
import nianbao.run.Moment;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.run.Times;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/**
 * How things stand on a home.
 *
 * @param release the release in force, or null while nothing is published
 * @param schedules those at work
 * @param nextRun when the next run starts by itself, or null when no schedule is at work
 * @param runs the newest first
 * @param unsent of which years of which forms nothing has come although they are due
 */
public record HomeStatus(
        String home,
        @Nullable Release release,
        List<Plan> schedules,
        @Nullable Instant nextRun,
        List<RunRecord> runs,
        List<MissingReporter> missing,
        List<SentBack> sentBack,
        List<HeldBack> heldBack,
        List<Withdrawn> withdrawn,
        List<HeldBack> questions,
        List<UnsentYear> unsent) {

    /** How things stand now, with as many runs as are asked for. */
    public static HomeStatus of(Home home, SqlFolder sql, Moment moment, int runs) throws IOException, SQLException {
        List<Plan> schedules = new Plans(home).all();
        Optional<Release> release = new Releases(home).inForce().map(manifest -> Release.of(manifest, home));
        ReleaseStanding standing = new ReleaseStandings(home, sql).of(release.map(Release::release).orElse(null));
        return new HomeStatus(
                home.folder().toString(),
                release.orElse(null),
                schedules,
                next(schedules, moment.now()),
                new RunRecords(home).newest(runs),
                standing.missing(),
                standing.sentBack(),
                standing.heldBack(),
                standing.withdrawn(),
                standing.questions(),
                standing.due().stream().flatMap(form -> form.overdue(moment.today())).toList());
    }

    /** Whether the run that ended last reached its end; a home without any run is well too. */
    public boolean isWell() {
        return last().map(run -> run.state() == State.COMPLETED || run.state() == State.STOPPED).orElse(true);
    }

    /** The run that ended last. */
    Optional<RunRecord> last() {
        return runs.stream().filter(run -> run.state() != State.RUNNING).findFirst();
    }

    /** When another try at a run that failed begins. */
    Optional<Instant> retry() {
        return schedules.stream().map(Plan::retryAt).filter(Objects::nonNull).min(Instant::compareTo);
    }

    /** Whether one of the runs shown came to its end after a time. */
    public boolean hasSucceededSince(Instant time) {
        return runs.stream().anyMatch(run -> run.state() == State.COMPLETED && run.ended() != null && run.ended().isAfter(time));
    }

    private static @Nullable Instant next(List<Plan> schedules, Instant now) {
        return schedules.stream().flatMap(plan -> times(plan, now)).min(Instant::compareTo).orElse(null);
    }

    private static Stream<Instant> times(Plan plan, Instant now) {
        return Stream.concat(
                Optional.ofNullable(plan.retryAt()).filter(now::isBefore).stream(),
                new Times(plan.cron(), plan.zone()).after(now).stream());
    }
}
