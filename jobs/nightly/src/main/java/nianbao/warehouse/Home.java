package nianbao.warehouse;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything that the product keeps lies on disk. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path originals() {
        return folder.resolve("originals");
    }

    public Path landing() {
        return folder.resolve("landing");
    }

    public Path releases() {
        return folder.resolve("releases");
    }

    /** What readers open: the views of the release in force. */
    public Path warehouse() {
        return folder.resolve("warehouse.duckdb");
    }

    public Path work() {
        return folder.resolve("work");
    }

    public Path corrections() {
        return folder.resolve("corrections");
    }

    /** What tells each sender what came of what it sent. */
    public Path receipts() {
        return folder.resolve("receipts");
    }

    public Path exports() {
        return folder.resolve("exports");
    }

    /** The names of the releases that stay however old they get. */
    public Path pins() {
        return folder.resolve("pins");
    }

    /** What is told of each run. */
    public Path runs() {
        return folder.resolve("runs");
    }

    /** What is told of each schedule at work. */
    public Path schedules() {
        return folder.resolve("schedules");
    }

    /** The page that tells how things stand. */
    public Path statusPage() {
        return folder.resolve("status.html");
    }

    /** What the release in force leaves open. */
    public Path standing() {
        return folder.resolve("standing.json");
    }

    /** What the last run saw in the inbox. */
    public Path seen() {
        return folder.resolve("seen.json");
    }

    /** What the last run went by. */
    public Path marks() {
        return folder.resolve("marks.json");
    }

    /** The newest run that has left anything here. */
    public Optional<Run> newestRun() {
        return Stream.of(landing(), releases(), work(), corrections(), receipts(), exports(), runs())
                .flatMap(place -> Folders.names(place).stream())
                .map(name -> name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name)
                .sorted(Comparator.reverseOrder())
                .filter(Run::isName)
                .findFirst()
                .map(name -> new Run(this, name));
    }

    /** The store of the job repository, without the ending that H2 gives it. */
    public Path jobs() {
        return folder.resolve("jobs");
    }
}
