package nianbao.job;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.lint.RuleLint;
import nianbao.release.Fingerprint;
import nianbao.release.TakenNames;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The definitions as they were when a run came to need them, so that all its steps and threads see the same. */
@Component
class RunDefinitions {

    private final SqlFolder sql;
    private @Nullable Run current;
    private @Nullable Definitions definitions;
    private @Nullable Run marked;
    private @Nullable Fingerprint marks;

    RunDefinitions(SqlFolder sql) {
        this.sql = sql;
    }

    synchronized Definitions of(Run run, Path folder) {
        if (definitions == null || !run.equals(current)) {
            definitions = new RuleLint(new TakenNames(sql).free(Ahead.definitions(folder).orElseGet(() -> Definitions.load(folder)))).refuseErrors();
            current = run;
        }
        return definitions;
    }

    /** Their marks; unless something is different from the last run, nothing has to be read for them. */
    synchronized Fingerprint marks(Run run, Path folder) {
        if (marks == null || !run.equals(marked)) {
            marks = FingerprintCache.marks(run.home(), folder, sql).orElseGet(() -> taken(run, folder));
            marked = run;
        }
        return marks;
    }

    private Fingerprint taken(Run run, Path folder) {
        return FingerprintCache.keep(run.home(), Fingerprint.folders(folder, of(run, folder)), sql);
    }
}
