package nianbao.check;

import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/**
 * What was in force before a run, in the years of its figures, the years before them and the one after. It is taken from the landings, so
 * that whoever builds a release again finds what the run found.
 */
record Past(Run run, SqlFolder sql) {

    /** So many years say what is usual of a division. */
    private static final int HISTORY = 5;

    /** Makes the table {@code past} in a database that has the run's figures and the reference tables. */
    void make(Database database) throws SQLException {
        Landings landings = new Landings(run.home());
        List<String> slices = database.list(
                new Sql("select distinct form, year from series"), row -> slice(row.getString("form"), row.getInt("year")));
        List<String> runs = slices.isEmpty() || landings.runs().isEmpty() ? List.of() : heldIn(database, landings, slices);
        database.execute(
                runs.isEmpty()
                        ? sql.read("check/no_past")
                        : sql.read("check/past")
                                .with("landings", landings.files("observation", runs))
                                .with("slices", either(slices))
                                .with("counts", sql.read("landed/counts")));
    }

    private List<String> heldIn(Database database, Landings landings, List<String> slices) throws SQLException {
        database.keep("earlier", sql.read("landing/earlier").with("submissions", landings.submissions()));
        database.keep("held", sql.read("landing/held_before").with("holdings", landings.holdings()));
        Sql inForce = sql.read("landed/in_force")
                .with("submissions", "select submission, 'accepted' as outcome, held_in, received_at, file from earlier")
                .with("held", "from held o where " + either(slices));
        database.keep("in_force", sql.read("check/in_force").with("in_force", inForce).with("parts", run.parts()));
        return database.list(new Sql("select distinct run from in_force order by run"), row -> row.getString("run"));
    }

    private static String slice(String form, int year) {
        return "o.form = " + Sql.literal(form) + " and o.year between " + (year - HISTORY) + " and " + (year + 1);
    }

    private static String either(List<String> slices) {
        return String.join(" or ", slices);
    }
}
