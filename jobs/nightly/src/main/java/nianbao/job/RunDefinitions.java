package nianbao.job;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.release.TakenNames;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;
import org.springframework.stereotype.Component;

/** The definitions as they were when a run began, so that all its steps and threads see the same. */
@Component
class RunDefinitions {

    private final SqlFolder sql;
    private Run current;
    private Definitions definitions;

    RunDefinitions(SqlFolder sql) {
        this.sql = sql;
    }

    synchronized Definitions of(Run run, Path folder) {
        if (!run.equals(current)) {
            definitions = new TakenNames(sql).free(Definitions.load(folder));
            current = run;
        }
        return definitions;
    }
}
