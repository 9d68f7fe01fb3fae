package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/** What a crash may have left behind that nobody looks for any more. Landings and originals are not among it. */
record Leftovers(Home home) {

    /** Deletes files that were about to replace another, and work folders of no run. */
    void delete() throws IOException {
        for (String name : Folders.names(home.folder())) {
            if (name.startsWith(".") && name.endsWith(".arriving")) {
                Files.deleteIfExists(home.folder().resolve(name));
            }
        }
        for (Path work : Folders.below(home.work())) {
            if (!Run.isName(work.getFileName().toString())) {
                Folders.delete(work);
            }
        }
    }
}
