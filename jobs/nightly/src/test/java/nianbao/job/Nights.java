package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.run.Summary;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import org.springframework.context.ConfigurableApplicationContext;

/** An inbox and a home, and nights on which the job runs over them, each in an application of its own. */
public record Nights(Path folder, Path inbox, Path sql, Path definitions) {

    /** The project's SQL with the small definition of the tests. */
    public static Nights in(Path folder) {
        return new Nights(
                folder,
                Path.of(System.getProperty("nianbao.root")).resolve("sql"),
                Path.of("src/test/resources/nianbao/forms").toAbsolutePath());
    }

    /** With an inbox and a home in this folder. */
    public Nights(Path folder, Path sql, Path definitions) {
        this(folder, folder.resolve("inbox"), sql, definitions);
    }

    /** The same with another inbox. */
    public Nights with(Path other) {
        return new Nights(folder, other, sql, definitions);
    }

    /** The same with a copy of the definitions, which a test may change. */
    public Nights withOwnDefinitions() throws IOException {
        return new Nights(folder, inbox, sql, copy(definitions.getParent(), folder.resolve("copied")).resolve("forms"));
    }

    /** Changes its own definition, in which one text stands in the place of another from now on. */
    public void define(String text, String other) throws IOException {
        Path definition = definitions.resolve("mediation.yaml");
        Files.writeString(definition, Files.readString(definition).replace(text, other));
    }

    /** Whether a step of the newest run is in a state. */
    public boolean isAt(String step, State state) {
        return new RunRecords(home()).newest(1).stream()
                .flatMap(run -> run.steps().stream())
                .anyMatch(record -> record.step().equals(step) && record.state() == state);
    }

    public Home home() {
        return new Home(folder.resolve("home"));
    }

    /** Runs the job once, after one that broke off; what the last run did that did something. */
    public Summary pass() throws Exception {
        return pass(Map.of());
    }

    /** Runs the job once with a setting of its own. */
    public Summary pass(String setting, String value) throws Exception {
        return pass(Map.of(setting, value));
    }

    /** Starts the application without running the job. */
    public ConfigurableApplicationContext start() {
        return start(Map.of());
    }

    /** Starts the application with settings of its own, without running the job. */
    public ConfigurableApplicationContext start(Map<String, String> settings) {
        return new Startup(home(), sql, settings).once(() -> {});
    }

    /** Runs the job once with settings of its own. */
    public Summary pass(Map<String, String> settings) throws Exception {
        Files.createDirectories(inbox());
        try (ConfigurableApplicationContext application = start(settings)) {
            List<Summary> summaries = application.getBean(Nightly.class).run(inbox(), definitions);
            return summaries.get(summaries.size() - 1);
        }
    }

    /** What a query on the published warehouse gives, a text a row. */
    public List<String> ask(String query) throws SQLException {
        try (Database warehouse = Database.readOnly(home().warehouse())) {
            return warehouse.list(new Sql(query), Nights::text);
        }
    }

    /** All files below a folder, by their paths in it. */
    public static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A copy of the inbox and the home in another folder, for a test that goes on from there. */
    public Nights copiedTo(Path other) throws IOException {
        Nights copied = new Nights(Files.createDirectories(other), sql, definitions);
        copy(inbox, copied.inbox());
        copy(home().folder(), copied.home().folder());
        return copied;
    }

    /** Copies a folder, for a test that changes something in it. */
    public static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    private static String text(ResultSet row) throws SQLException {
        StringJoiner cells = new StringJoiner(" ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(String.valueOf(row.getString(column)));
        }
        return cells.toString();
    }
}
