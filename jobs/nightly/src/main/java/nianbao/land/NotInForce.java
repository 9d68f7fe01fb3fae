package nianbao.land;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.read.PartTables;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/**
 * Says of what came in a run and was accepted, but is not in force, what goes before it; and of what is in force beside or instead
 * of figures of a division that was merged with its own, which these are.
 */
record NotInForce(Run run, SqlFolder sql, Definitions definitions) {

    private static final List<String> RULES = List.of("not_in_force", "merged_before", "merged_beside");

    /** Adds to the run's findings; in the database everything is decided. */
    void tell(Database database, Path landing) throws SQLException, IOException {
        new ReferenceTables(database, sql).load(definitions);
        database.keep("received", sql.read("landing/received"));
        database.keep("held", sql.read("landing/held").with("landing", landing).with("holdings", before()));
        database.keep("in_force", sql.read("landed/in_force").with("submissions", "from received").with("held", "from held"));
        database.keep("related", sql.read("landing/related").with("landing", landing));
        List<Finding> findings = new ArrayList<>();
        for (String rule : RULES) {
            Sql question = sql.read("landing/" + rule).with("landing", landing).with("night", run.time().toString());
            findings.addAll(database.list(question, row -> finding(Catalogue.entry(rule), row)));
        }
        PartTables.finding(run.name()).write(folder(), findings);
    }

    /** Takes away what an attempt that broke off has told, which may be half a file. */
    void forget() throws IOException {
        Folders.delete(folder());
    }

    private Path folder() {
        return run.parts().resolve("not_in_force");
    }

    private Sql before() {
        Landings landings = new Landings(run.home());
        return landings.runs().isEmpty()
                ? sql.read("landing/nothing_held")
                : sql.read("landing/held_before").with("holdings", landings.holdings());
    }

    private static Finding finding(Catalogue.Entry words, ResultSet row) throws SQLException {
        String found = row.getString("found");
        String expected = row.getString("expected");
        return new Finding(
                row.getString("submission"), words.rule(), words.level(), null, null, null, null, found, expected,
                words.message(found, expected));
    }
}
