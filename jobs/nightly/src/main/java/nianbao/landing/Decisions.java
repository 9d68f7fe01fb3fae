package nianbao.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.warehouse.Database;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** What becomes of every submission of a run, given all that was found about it. */
record Decisions(Run run, SqlFolder sql) {

    private static final Sql DECIDED = new Sql(
            "select submission, form, year, sender, file, received_at, sent_on, outcome, run, definitions from decided");

    /** Writes the three files of a landing. */
    void write(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (Database database = Database.inMemory()) {
            database.execute(sql.read("check/given").with("parts", run.parts()));
            database.keep("decided", sql.read("landing/submission"));
            database.write(folder.resolve("submission.parquet"), DECIDED);
            database.write(folder.resolve("observation.parquet"), sql.read("landing/observation"));
            database.write(folder.resolve("finding.parquet"), sql.read("landing/finding"));
        }
    }
}
