package nianbao.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nianbao.check.Check;
import nianbao.collect.Recency;
import nianbao.definition.Definitions;
import nianbao.land.Landing;
import nianbao.read.PartFiles;
import nianbao.read.PartReader;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/** Where workbooks are read and checked as a load would, in a folder that is gone afterwards. */
public record Scratch(Definitions definitions, SqlFolder sql) {

    /** Work on what was read. */
    interface Work<T> {
        T on(Database read) throws IOException, SQLException;
    }

    /** Work on what was decided. */
    public interface DecidedWork<T> {
        T on(Database database, Path landing) throws IOException, SQLException;
    }

    /** Gives some work a database with what was read and found, each content once. */
    <T> T read(List<Received> workbooks, Work<T> work) throws IOException, SQLException {
        return checked(workbooks, run -> {
            try (Database database = Database.inMemory()) {
                database.execute(sql.read("check/given").with("parts", run.parts()));
                new ReferenceTables(database, sql).load(definitions);
                return work.on(database);
            }
        });
    }

    /** Gives some work the landing in which it is decided what becomes of each content, as a night with nothing before it would. */
    public <T> T decide(List<Received> workbooks, DecidedWork<T> work) throws IOException, SQLException {
        return checked(workbooks, run -> {
            new Landing(run, sql, definitions).decide();
            try (Database database = Database.inMemory()) {
                return work.on(database, run.landing());
            }
        });
    }

    private interface RunWork<T> {
        T on(Run run) throws IOException, SQLException;
    }

    private <T> T checked(List<Received> workbooks, RunWork<T> work) throws IOException, SQLException {
        Path place = Files.createTempDirectory("nianbao-try");
        try {
            Run run = new Run(new Home(place), Run.name(Instant.now()));
            read(run, workbooks);
            new Check(run, sql, definitions).findings();
            return work.on(run);
        } finally {
            Folders.delete(place);
        }
    }

    // A night would find them all at once, in whatever order they are named here.
    private void read(Run run, List<Received> workbooks) throws IOException {
        Map<String, Received> once = new LinkedHashMap<>();
        workbooks.forEach(workbook -> once.putIfAbsent(workbook.submission(), workbook));
        Map<String, Recency> arrived = new HashMap<>();
        for (Received workbook : once.values()) {
            arrived.put(workbook.submission(), Recency.of(workbook.file(), workbook.content()));
        }
        Map<String, Instant> times = Recency.inOrder(arrived, run.time());
        try (PartFiles part = PartFiles.create(run, 0, 1, definitions.digest())) {
            PartReader reader = new PartReader(new Reader(definitions), part);
            for (Received workbook : once.values()) {
                reader.read(workbook.at(Objects.requireNonNull(times.get(workbook.submission()))));
            }
        }
    }
}
