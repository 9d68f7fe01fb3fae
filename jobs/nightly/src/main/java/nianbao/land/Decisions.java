package nianbao.land;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/** What becomes of every submission of a run, given all that was found about it. */
record Decisions(Run run, SqlFolder sql, Definitions definitions) {

    /** Writes the files of a landing. */
    void write(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        NotInForce notInForce = new NotInForce(run, sql, definitions);
        notInForce.forget();
        Confirmations confirmations = new Confirmations(run, sql);
        confirmations.forget();
        try (Database database = Database.inMemory()) {
            database.execute(sql.read("check/given").with("parts", run.parts()));
            database.keep("held_back", sql.read("landing/held_back"));
            database.execute(sql.read("landing/kept"));
            database.keep("earlier", earlier());
            database.keep("decided", sql.read("landing/submission"));
            database.keep("before", before());
            database.execute(sql.read("landing/words"));
            database.keep("landed", sql.read("landing/landed"));
            database.write(folder.resolve("submission.parquet"), "decided");
            database.write(folder.resolve("observation.parquet"), sql.read("landing/observation"));
            database.write(folder.resolve("holding.parquet"), sql.read("landing/holding").with("landing", folder));
            writeRepeated(database, folder);
            notInForce.tell(database, folder);
            confirmations.tell(database);
            confirmations.write(database, folder);
            database.write(
                    folder.resolve("handed_back.parquet"), sql.read("landing/handed_back").with("night", run.time().toString()));
            database.write(folder.resolve("finding.parquet"), sql.read("landing/finding"));
        }
    }

    // Few landings have any, and each file that there is takes its time to open.
    private void writeRepeated(Database database, Path folder) throws SQLException {
        database.keep("given_again", sql.read("landing/repeated"));
        if (database.list(new Sql("select count(*) as number from given_again"), row -> row.getLong("number")).get(0) > 0) {
            database.write(folder.resolve("repeated.parquet"), "given_again");
        }
    }

    private Sql earlier() {
        return ofLandings("landing/earlier", "landing/nothing");
    }

    private Sql before() {
        return ofLandings("landing/before", "landing/nothing_before");
    }

    private Sql ofLandings(String query, String withoutAny) {
        Landings landings = new Landings(run.home());
        return landings.runs().isEmpty() ? sql.read(withoutAny) : sql.read(query).with("submissions", landings.submissions());
    }
}
