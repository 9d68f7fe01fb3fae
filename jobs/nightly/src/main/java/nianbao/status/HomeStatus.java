package nianbao.status;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.release.Releases;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.schedule.Times;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;

/**
 * How things stand on a home.
 *
 * @param release the release in force, or null while nothing is published
 * @param schedules those at work
 * @param nextRun when the next run starts by itself, or null when no schedule is at work
 * @param runs the newest first
 */
public record HomeStatus(
        String home,
        @Nullable Release release,
        List<Plan> schedules,
        @Nullable Instant nextRun,
        List<RunRecord> runs,
        List<MissingReporter> missing,
        List<SentBack> sentBack,
        List<HeldBack> heldBack) {

    /** How things stand now, with as many runs as are asked for. */
    public static HomeStatus of(Home home, SqlFolder sql, Instant now, int runs) throws IOException, SQLException {
        List<Plan> schedules = new Plans(home).all();
        List<RunRecord> accounts = new RunRecords(home).newest(runs);
        if (!Files.exists(home.warehouse())) {
            return new HomeStatus(home.folder().toString(), null, schedules, next(schedules, now), accounts, List.of(), List.of(), List.of());
        }
        try (Database warehouse = Database.readOnly(home.warehouse())) {
            return new HomeStatus(
                    home.folder().toString(),
                    release(home),
                    schedules,
                    next(schedules, now),
                    accounts,
                    warehouse.list(sql.read("status/missing"), MissingReporter::of),
                    warehouse.list(sql.read("status/sent_back"), SentBack::of),
                    warehouse.list(sql.read("status/held_back"), HeldBack::of));
        }
    }

    /** Whether the run that ended last reached its end; a home without any run is well too. */
    public boolean isWell() {
        return runs.stream()
                .map(RunRecord::state)
                .filter(state -> state != State.RUNNING)
                .findFirst()
                .map(state -> state == State.COMPLETED || state == State.STOPPED)
                .orElse(true);
    }

    /** Whether one of the runs shown came to its end after a time. */
    public boolean hasSucceededSince(Instant time) {
        return runs.stream().anyMatch(run -> run.state() == State.COMPLETED && run.ended() != null && run.ended().isAfter(time));
    }

    private static @Nullable Release release(Home home) {
        return new Releases(home)
                .inForce()
                .map(manifest -> new Release(manifest.run(), manifest.madeAt()))
                .orElse(null);
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
