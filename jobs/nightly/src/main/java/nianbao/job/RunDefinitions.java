package nianbao.job;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.warehouse.Run;
import org.springframework.stereotype.Component;

/** The definitions as they were when a run began, so that all its steps and threads see the same. */
@Component
class RunDefinitions {

    private Run current;
    private Definitions definitions;

    synchronized Definitions of(Run run, Path folder) {
        if (!run.equals(current)) {
            definitions = Definitions.load(folder);
            current = run;
        }
        return definitions;
    }
}
