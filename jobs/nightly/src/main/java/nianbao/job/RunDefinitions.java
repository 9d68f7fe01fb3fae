package nianbao.job;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.release.Marks;
import nianbao.release.TakenNames;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;
import org.springframework.stereotype.Component;

/** The definitions as they were when a run came to need them, so that all its steps and threads see the same. */
@Component
class RunDefinitions {

    private final SqlFolder sql;
    private Run current;
    private Definitions definitions;
    private Run marked;
    private Marks marks;

    RunDefinitions(SqlFolder sql) {
        this.sql = sql;
    }

    synchronized Definitions of(Run run, Path folder) {
        if (!run.equals(current)) {
            definitions = new TakenNames(sql).free(Ahead.definitions(folder).orElseGet(() -> Definitions.load(folder)));
            current = run;
        }
        return definitions;
    }

    /** Their marks; unless something is different from the last run, nothing has to be read for them. */
    synchronized Marks marks(Run run, Path folder) {
        if (!run.equals(marked)) {
            marks = Remembered.marks(run.home(), folder, sql).orElseGet(() -> taken(run, folder));
            marked = run;
        }
        return marks;
    }

    private Marks taken(Run run, Path folder) {
        return Remembered.keep(run.home(), Marks.folders(folder, of(run, folder)), sql);
    }
}
