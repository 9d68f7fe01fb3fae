package nianbao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/**
 * The landings of a home. A release has the rows of some of their tables put together, so that looking through all landings
 * takes no longer the more of them there are.
 */
public record Landings(Home home) {

    /** The folder of a release with rows that are in the landings too. */
    public static final String TOGETHER = "landed";

    /** Lies in the folder of a landing as long as not all of it is there, where it cannot come into its place at once. */
    public static final String ARRIVING = "_arriving";

    private static final String NEVER_MISSING = "submission.parquet";

    private static final List<String> TABLES = List.of("submission", "holding");
    private static final String RUNS = "runs.txt";

    /** The runs that have landed, in their order. */
    public List<String> runs() {
        return Folders.below(home.landing()).stream()
                .filter(folder -> Files.exists(folder.resolve(NEVER_MISSING)) && Files.notExists(folder.resolve(ARRIVING)))
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** What the submissions of all landings are read from, as literals. */
    public String submissions() {
        return files("submission");
    }

    /** What the holdings of all landings are read from, as literals. */
    public String holdings() {
        return files("holding");
    }

    /** What a table that not every landing has is read from, as literals; nothing where none has it. */
    public String some(String table) {
        return literals(runs().stream().map(run -> file(table, run)).filter(Files::exists));
    }

    /** The runs given, or the newest when there are none, as what reads landings needs a file. */
    public Collection<String> someOf(Collection<String> runs) {
        if (!runs.isEmpty()) {
            return runs;
        }
        List<String> all = runs();
        return all.subList(Math.max(0, all.size() - 1), all.size());
    }

    /** What a table of some landings is read from, as literals. */
    public String files(String table, Collection<String> runs) {
        return literals(runs.stream().map(run -> file(table, run)));
    }

    /** Puts together in a release what has landed so far. */
    public void putTogether(Path release, Database database, SqlFolder sql) throws SQLException, IOException {
        Path folder = Files.createDirectories(release.resolve(TOGETHER));
        for (String table : TABLES) {
            database.write(folder.resolve(table + ".parquet"), sql.read("landed/" + table).with("files", files(table)));
        }
        Files.write(folder.resolve(RUNS), runs());
    }

    private String files(String table) {
        Set<String> runs = new LinkedHashSet<>(runs());
        Optional<Path> together = together().filter(folder -> runs.containsAll(runsIn(folder)));
        together.ifPresent(folder -> runs.removeAll(Set.copyOf(runsIn(folder))));
        return literals(Stream.concat(
                together.map(folder -> folder.resolve(table + ".parquet")).stream(),
                runs.stream().map(run -> file(table, run))));
    }

    private Optional<Path> together() {
        List<Path> releases = Folders.below(home.releases());
        return releases.stream()
                .skip(Math.max(0, releases.size() - 1))
                .map(newest -> newest.resolve(TOGETHER))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<String> runsIn(Path together) {
        try {
            return Files.readAllLines(together.resolve(RUNS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String table, String run) {
        return home.landing().resolve(run).resolve(table + ".parquet");
    }

    private static String literals(Stream<Path> files) {
        return Sql.literals(files.map(Path::toString).toList());
    }
}
