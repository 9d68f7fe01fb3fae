package nianbao.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nianbao.release.Change;
import nianbao.release.Manifest;
import nianbao.run.RunRecords;
import nianbao.run.Summary;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/**
 * The release in force.
 *
 * @param change what is different from the release before, or null if that was not kept
 * @param landed how many figures were new with it
 * @param revised by which workbooks figures differ from what was published before
 */
public record Release(String release, Instant madeAt, @Nullable Change change, long landed, List<Summary.Revised> revised) {

    /** What the release and the run that made it keep on record. */
    static Release of(Manifest manifest, Home home) {
        Optional<Summary> made = new RunRecords(home).of(manifest.run()).flatMap(run -> Optional.ofNullable(run.summary()));
        return new Release(
                manifest.run(),
                manifest.madeAt(),
                manifest.change(),
                made.map(Summary::figures).orElse(0L),
                made.map(Summary::revised).orElse(List.of()));
    }

    /** How many figures differ from what was published before. */
    public long revisions() {
        return revised.stream().mapToLong(Summary.Revised::figures).sum();
    }
}
