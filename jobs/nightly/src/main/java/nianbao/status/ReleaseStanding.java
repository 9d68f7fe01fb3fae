package nianbao.status;

import java.sql.SQLException;
import java.util.List;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/**
 * What a release leaves open, which stays the same however often it is asked for.
 *
 * @param release the one, or null where the views in place belong to none that is known
 */
record ReleaseStanding(@Nullable String release, List<MissingReporter> missing, List<SentBack> sentBack, List<HeldBack> heldBack,
        List<Withdrawn> withdrawn, List<HeldBack> questions, List<DueForm> due) {

    ReleaseStanding {
        // What an earlier version kept does not say.
        withdrawn = withdrawn == null ? List.of() : withdrawn;
        questions = questions == null ? List.of() : questions;
        due = due == null ? List.of() : due;
    }

    /** What there is to say before anything is published. */
    static final ReleaseStanding NOTHING = new ReleaseStanding(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** What the views of the release in force say. */
    static ReleaseStanding asked(@Nullable String release, Home home, SqlFolder sql) throws SQLException {
        try (Database warehouse = Database.readOnly(home.warehouse())) {
            return new ReleaseStanding(
                    release,
                    warehouse.list(sql.read("status/missing"), MissingReporter::of),
                    warehouse.list(sql.read("status/sent_back"), SentBack::of),
                    warehouse.list(sql.read("status/held_back"), HeldBack::of),
                    warehouse.list(sql.read("status/withdrawn"), Withdrawn::of),
                    warehouse.list(sql.read("status/questions"), HeldBack::of),
                    warehouse.list(sql.read("status/due"), DueForm::of));
        }
    }
}
