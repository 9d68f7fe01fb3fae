package nianbao.landing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.parts.PartTables;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** Says of what came in a run and was accepted, but is not in force, what goes before it. */
record NotInForce(Run run, SqlFolder sql) {

    private static final Catalogue.Entry WORDS = Catalogue.entry("not_in_force");

    /** Adds to the run's findings; in the database everything is decided. */
    void tell(Database database, Path landing) throws SQLException, IOException {
        Path folder = run.parts().resolve("not_in_force");
        Folders.delete(folder);
        Sql question = sql.read("landing/not_in_force")
                .with("landing", landing)
                .with("night", run.time().toString())
                .with("holdings", before());
        List<Finding> findings = database.list(question, NotInForce::finding);
        PartTables.finding(run.name()).write(folder, findings);
    }

    private Sql before() {
        Landings landings = new Landings(run.home());
        return landings.runs().isEmpty()
                ? sql.read("landing/nothing_held")
                : sql.read("landing/held_before").with("holdings", landings.holdings());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        String found = row.getString("found");
        String expected = row.getString("expected");
        return new Finding(
                row.getString("submission"), WORDS.rule(), WORDS.level(), null, null, null, null, found, expected,
                WORDS.message(found, expected));
    }
}
