package nianbao.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nianbao.check.Check;
import nianbao.definition.Definitions;
import nianbao.land.Landing;
import nianbao.land.Withdrawal;
import nianbao.person.FigureHistory;
import nianbao.read.PartFiles;
import nianbao.read.PartReader;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Originals;
import nianbao.warehouse.Run;

/**
 * A run that landed, once more in another home, on the workbooks that it received.
 *
 * @param was as it landed
 * @param again where it lands once more
 */
record Replay(Run was, Run again, SqlFolder sql, Definitions definitions) {

    /** Decides once more what the office decided, or else reads, checks and lands what the run received. */
    void land() throws SQLException, IOException {
        Optional<Withdrawal> decided = Withdrawal.of(was);
        if (decided.isPresent()) {
            decided.get().land(again, sql);
            return;
        }
        try (Database database = Database.inMemory()) {
            read(database.list(landed("rebuild/received"), this::received));
            Path unkept = Files.createDirectories(again.parts().resolve("unkept"));
            database.write(unkept.resolve("submission.parquet"), landed("rebuild/unkept_submission"));
            database.write(unkept.resolve("finding.parquet"), landed("rebuild/unkept_finding"));
        }
        new Check(again, sql, definitions).findings();
        new Landing(again, sql, definitions).decide();
        Folders.delete(again.work());
    }

    private void read(List<Received> received) throws IOException {
        try (PartFiles part = PartFiles.create(again, 0, 1, definitions.reading())) {
            PartReader workbooks = new PartReader(new Reader(definitions, FigureHistory.OF_ALL_KEPT), part);
            for (Received workbook : received) {
                workbooks.read(workbook);
            }
        }
    }

    private Received received(ResultSet row) throws SQLException {
        String submission = row.getString("submission");
        String file = row.getString("file");
        Path original = new Originals(was.home()).place(submission, file);
        if (!Files.exists(original)) {
            throw Failure.of("original_is_gone", file, original);
        }
        LocalDateTime receivedAt = row.getObject("received_at", LocalDateTime.class);
        return new Received(submission, file, receivedAt.toInstant(ZoneOffset.UTC), original);
    }

    private Sql landed(String query) {
        return sql.read(query).with("unopened", sql.read("landing/unopened")).with("landing", was.landing());
    }
}
