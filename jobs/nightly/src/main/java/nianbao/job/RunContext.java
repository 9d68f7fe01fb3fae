package nianbao.job;

import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.release.Fingerprint;
import nianbao.warehouse.Run;

/** What a step is told by the parameters of its job. */
record RunContext(Run run, Path inbox, Path folder, RunDefinitions known) {

    static final String RUN = "run";
    static final String HOME = "home";
    static final String INBOX = "inbox";
    static final String DEFINITIONS = "definitions";

    Definitions definitions() {
        return known.of(run, folder);
    }

    Fingerprint marks() {
        return known.marks(run, folder);
    }
}
