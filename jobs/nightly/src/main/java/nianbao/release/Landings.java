package nianbao.release;

import java.util.List;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** The runs that have landed in a home. */
final class Landings {

    private Landings() {}

    static List<String> of(Home home) {
        return Folders.below(home.landing()).stream().map(folder -> folder.getFileName().toString()).toList();
    }
}
