package nianbao.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianbao.collect.Collected;
import nianbao.query.Destination;
import nianbao.query.Format;
import nianbao.query.Query;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/**
 * The receipts of nights: a workbook a sender, with all that came from there in the night.
 *
 * @param run the one whose release is in its place
 */
public record Receipts(Run run, SqlFolder sql) {

    private static final String NOBODY = "其他 other";
    private static final int RUNS_BEFORE = 3;
    private static final int LONGEST = 200;

    /** Writes those of all runs that have landed since the last ones were written. */
    public void write() throws SQLException, IOException {
        String last = last();
        for (String landed : new Landings(run.home()).runs()) {
            if (landed.compareTo(last) > 0 && landed.compareTo(run.name()) <= 0) {
                write(new Run(run.home(), landed));
            }
        }
    }

    private String last() {
        return before(run.home().receipts()).findFirst().orElseGet(this::lastWithoutReceipts);
    }

    // A home may be older than receipts are; a run that was given up after it had published has written none.
    private String lastWithoutReceipts() {
        return before(run.home().releases()).skip(1).findFirst().orElse("");
    }

    /** The runs before this one that have a folder in a place, the newest first. */
    private Stream<String> before(Path place) {
        return Folders.names(place).stream()
                .filter(name -> Run.isName(name) && name.compareTo(run.name()) < 0)
                .sorted(Comparator.reverseOrder());
    }

    private void write(Run night) throws SQLException, IOException {
        Path folder = run.work().resolve("receipts");
        Folders.delete(folder);
        Folders.delete(night.receipts());
        Files.createDirectories(folder);
        try (Database database = Database.inMemory()) {
            database.execute(sql.read("receipt/night").with("landing", night.landing()).with("release", run.release()));
            database.keep("arrival", new Arrivals(sql, ZoneId.systemDefault()).query(night.time(), "", news(night)));
            for (String sender : database.list(sql.read("receipt/sender"), row -> row.getString("sender"))) {
                Sql sheet = sql.read("receipt/sheet").with("sender", Sql.literal(sender));
                Path target = folder.resolve(name(sender) + ".xlsx");
                new Query(sheet.filled()).answer(database, Format.XLSX, new Destination.Saved(target));
            }
        }
        if (Folders.names(folder).isEmpty()) {
            Folders.delete(folder);
        } else {
            Folders.publish(folder, night.receipts());
        }
    }

    // What was left out the last time as well is no news, and would be told of every night; a run that broke off told nobody.
    private static List<Other> news(Run night) {
        List<Other> told = Other.of(new RunRecords(night.home())
                .newest(RUNS_BEFORE).stream().filter(before -> before.state() == State.COMPLETED).toList());
        return Collected.ifThere(night).map(collected -> Other.of(night.time(), collected)).orElse(List.of()).stream()
                .filter(other -> told.stream().noneMatch(before -> before.isLike(other)))
                .toList();
    }

    private static String name(String sender) {
        String name = sender.isBlank() ? NOBODY : sender.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }
}
