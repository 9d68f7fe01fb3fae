package nianbao.bench.odd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.bench.Launch;
import nianbao.bench.Machine;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.StepRecord;
import nianbao.run.Summary;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;

/** Runs a night over hostile and odd workbooks, and makes sure that it says of each by name what became of it. */
public final class OddNight {

    private static final String WHAT_BECAME = """
            select s.file, s.outcome || coalesce(': ' || min(f.message), '') as told
            from read_parquet([${submissions}]) s
            left join (
                select submission, message from read_parquet([${findings}]) where level = 'error') f on f.submission = s.submission
            group by s.submission, s.file, s.outcome
            """;

    private OddNight() {}

    /** @param arguments the folder to work in, the root of the project, the number of workbooks, and folders of others */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path root = Path.of(arguments[1]).toAbsolutePath().normalize();
        List<Path> given = Arrays.stream(arguments).skip(3).map(Path::of).toList();
        OddInbox inbox = new OddInbox(folder, Integer.parseInt(arguments[2]), given);
        inbox.make();
        System.out.println(Machine.description());
        Launch launch = Launch.of(Launch.nightly(root, folder), folder.resolve("night.log"));
        RunRecord account = new RunRecords(inbox.home()).newest(1).get(0);
        launch.print("a night over " + inbox.files().size() + " files");
        System.out.println("  " + account.steps().stream().map(OddNight::words).collect(Collectors.joining(", ")));
        tell(inbox, account, folder.resolve("told.txt"));
    }

    private static String words(StepRecord step) {
        return "%s %.1f s".formatted(step.step(), step.seconds());
    }

    private static void tell(OddInbox inbox, RunRecord account, Path list) throws IOException, SQLException {
        Map<String, String> told = told(inbox, account);
        Files.writeString(list, told.entrySet().stream().map(file -> file.getKey() + "  " + file.getValue() + "\n").collect(Collectors.joining()));
        Map<String, Map<String, Long>> kinds = told.entrySet().stream().collect(Collectors.groupingBy(
                file -> file.getKey().split("/")[0], TreeMap::new,
                Collectors.groupingBy(file -> file.getValue().split(":")[0], TreeMap::new, Collectors.counting())));
        kinds.forEach((kind, outcomes) -> System.out.printf("%-28s %s%n", kind, outcomes));
        List<String> silent = inbox.files().stream().filter(file -> !told.containsKey(file)).toList();
        long refused = Objects.requireNonNull(account.summary()).submissions().getOrDefault("refused", 0L);
        System.out.printf("%d files told of in %s, %d refused under another name, %d not told of%n", told.size(), list, refused, silent.size() - refused);
    }

    /** By file; what was refused for personal data bears no name of its own. */
    private static Map<String, String> told(OddInbox inbox, RunRecord account) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        Summary summary = Objects.requireNonNull(account.summary());
        summary.leftOut().forEach(left -> told.put(left.file(), "left out: " + left.reason()));
        summary.cameAgain().forEach(again -> told.put(again.file(), "again: " + again.first()));
        Landings landings = new Landings(inbox.home());
        try (Database database = Database.inMemory()) {
            Sql query = new Sql(WHAT_BECAME)
                    .with("submissions", landings.files("submission", landings.runs()))
                    .with("findings", landings.files("finding", landings.runs()));
            database.list(query, row -> Map.entry(row.getString("file"), row.getString("told")))
                    .forEach(file -> told.put(file.getKey(), file.getValue()));
        }
        return told;
    }
}
