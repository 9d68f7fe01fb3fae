package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A way to read a workbook, used by several threads at once. */
interface Way {

    String name();

    /** How many cells, tags or figures there were, so that no reading can be left out as useless. */
    long read(Path file) throws IOException;

    /** How many of the files to time: a slow way needs fewer for the same certainty. */
    default int files(int all) {
        return all;
    }
}
