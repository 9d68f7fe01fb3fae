package nianbao.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.warehouse.Home;

/** The schedules at work on a home, a file a process: on a shared database there may be several. */
public record Plans(Home home) {

    /** Those of processes that are not known to have ended. */
    public List<Plan> all() throws IOException {
        if (!Files.isDirectory(home.schedules())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.schedules())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new JsonFile<>(file, Plan.class).read())
                    .filter(plan -> !plan.worker().isGone())
                    .toList();
        }
    }

    /** Says that a schedule is at work. */
    public void keep(Plan plan) throws IOException {
        file(plan.worker()).write(plan);
    }

    /** Says that a schedule has ended. */
    public void end(Worker worker) throws IOException {
        Files.deleteIfExists(file(worker).file());
    }

    private JsonFile<Plan> file(Worker worker) {
        return new JsonFile<>(home.schedules().resolve(worker.host() + "-" + worker.pid() + ".json"), Plan.class);
    }
}
