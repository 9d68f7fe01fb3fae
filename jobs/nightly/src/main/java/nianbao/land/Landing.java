package nianbao.land;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.collect.Refused;
import nianbao.definition.Definitions;
import nianbao.observation.Outcome;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Originals;
import nianbao.warehouse.Run;

/** Lands a run. Until the last rename nothing has happened; after it everything has. */
public record Landing(Run run, SqlFolder sql, Definitions definitions) {

    /** Lands the run, unless that was done before. */
    public void land() throws SQLException, IOException {
        if (Files.exists(run.landing())) {
            return;
        }
        Path landing = run.work().resolve("landing");
        Folders.delete(landing);
        new Decisions(run, sql, definitions).write(landing);
        handOn(landing);
        Folders.publish(landing, run.landing());
    }

    /** Lands the run without handing anything on: neither originals are filed nor corrections written. */
    public void decide() throws SQLException, IOException {
        Path landing = run.work().resolve("landing");
        new Decisions(run, sql, definitions).write(landing);
        Files.createDirectories(run.home().landing());
        Files.move(landing, run.landing());
    }

    private void handOn(Path landing) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            Decided decided = new Decided(database, landing, sql);
            fileOriginals(decided);
            new Corrections(run, decided).write();
            Refused.forget(run, refused(decided));
        }
    }

    private static Map<String, String> refused(Decided decided) throws SQLException {
        return decided.submissions().stream()
                .filter(submission -> submission.outcome() == Outcome.REFUSED)
                .collect(Collectors.toMap(Decided.Submission::id, Decided.Submission::file));
    }

    /** Of a workbook that is refused nothing stays, nor of one that could not be opened: nobody knows what it holds. */
    private void fileOriginals(Decided decided) throws SQLException, IOException {
        Originals originals = new Originals(run.home());
        Map<Path, Path> contents = new LinkedHashMap<>();
        for (Decided.Submission submission : decided.submissions()) {
            Path received = run.received().resolve(submission.id());
            if (submission.kept()) {
                contents.put(originals.place(submission.id(), submission.file()), received);
            } else {
                Files.deleteIfExists(received);
            }
        }
        originals.file(contents);
    }
}
