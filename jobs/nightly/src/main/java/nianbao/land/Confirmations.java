package nianbao.land;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.label.Bilingual;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.read.PartTables;
import nianbao.reason.Reason;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/** What senders answer to warnings in a run, and what was answered before to the same ones. Few landings have any of it. */
public record Confirmations(Run run, SqlFolder sql) {

    private static final String TABLE = "reason";
    private static final String RULE = "answer_to_nothing";

    /** What counts of the answers in a landing, by what they are about. */
    public static Sql in(Path landing, SqlFolder sql) {
        Path file = landing.resolve(TABLE + ".parquet");
        Sql reasons = Files.exists(file) ? new Sql("from read_parquet('${file}')").with("file", file) : sql.read("landing/no_reason");
        return sql.read("landing/answered").with("reasons", reasons);
    }

    /** Holds the answers against the warnings, and adds to the run's findings of what is answered that is no longer there. */
    void tell(Database database) throws SQLException, IOException {
        database.keep("answer", sql.read("landing/answer").with("parts", run.parts()));
        database.keep("subject", sql.read("landing/subject"));
        database.keep("reason_before", before());
        database.keep(TABLE, sql.read("landing/reason"));
        PartTables.finding(run.name()).write(folder(), database.list(sql.read("landing/unanswered"), Confirmations::toNothing));
    }

    /** Writes those that bear on the run. */
    void write(Database database, Path landing) throws SQLException, IOException {
        if (database.list(new Sql("select count(*) as number from " + TABLE), row -> row.getLong("number")).get(0) > 0) {
            database.write(landing.resolve(TABLE + ".parquet"), TABLE);
        }
    }

    /** Takes away what an attempt that broke off has told, which may be half a file. */
    void forget() throws IOException {
        Folders.delete(folder());
    }

    private Path folder() {
        return run.parts().resolve("answers");
    }

    private Sql before() {
        String files = new Landings(run.home()).some(TABLE);
        return files.isEmpty() ? sql.read("landing/no_reason") : sql.read("landing/reason_before").with("files", files);
    }

    private static Finding toNothing(ResultSet row) throws SQLException {
        Catalogue.Entry entry = Catalogue.entry(RULE);
        Reason reason = Reason.ofWord(row.getString("reason"));
        String words = row.getString("words");
        Bilingual said = words == null
                ? new Bilingual(reason.title().zh(), reason.title().en())
                : new Bilingual(reason.title().zh() + "：" + words, reason.title().en() + ": " + words);
        return new Finding(
                row.getString("submission"), RULE, entry.level(), row.getString("sheet"), row.getString("cell"), null, null, said.both(), null,
                entry.message(said, null));
    }
}
