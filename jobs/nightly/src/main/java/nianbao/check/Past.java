package nianbao.check;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/**
 * What was in force before a run: in the years of its figures, the years before them and the one after, and what rules set beside them. It
 * is taken from the landings, so that whoever builds a release again finds what the run found.
 */
record Past(Run run, SqlFolder sql, Definitions definitions) {

    /** So many years say what is usual of a division. */
    private static final int HISTORY = 5;

    /** A form and a year of which the run has figures. */
    private record FormYear(String form, int year) {

        String held() {
            return "o.form = " + Sql.literal(form) + " and o.year between " + (year - HISTORY) + " and " + (year + 1);
        }

        /** Of the years further back totals alone, as there are many figures. */
        String figures() {
            return held() + " and (o.year >= " + (year - 1) + " or o.breakdown is null)";
        }
    }

    /** Makes {@code history}, {@code past} and {@code standing} in a database that has the run's figures and the reference tables. */
    void make(Database database) throws SQLException {
        Landings landings = new Landings(run.home());
        List<FormYear> sent = database.list(
                new Sql("select distinct form, year from series order by form, year"), row -> new FormYear(row.getString("form"), row.getInt("year")));
        List<String> runs = sent.isEmpty() || landings.runs().isEmpty() ? nothing(database) : heldIn(database, landings, sent);
        Sql counts = sql.read("landed/counts");
        database.execute(
                runs.isEmpty()
                        ? sql.read("check/no_history")
                        : sql.read("check/history")
                                .with("landings", landings.files("observation", runs))
                                .with("slices", either(sent.stream().map(FormYear::figures)))
                                .with("counts", counts));
        database.execute(sql.read("check/past"));
        database.keep("lies", sql.read("check/lies"));
        database.keep("related", sql.read("check/related"));
        OtherForms others = new OtherForms(definitions);
        List<String> beside = sent.stream().flatMap(one -> others.beside(one.form(), one.year()).stream()).distinct().toList();
        boolean alone = runs.isEmpty() || beside.isEmpty() && isEmpty(database, "related");
        database.keep(
                "standing",
                alone
                        ? sql.read("check/no_standing")
                        : sql.read("check/standing")
                                .with("landings", landings.files("observation", runs))
                                .with("beside", either(Stream.concat(Stream.of("false"), beside.stream())))
                                .with("counts", counts));
    }

    private List<String> nothing(Database database) throws SQLException {
        database.keep("in_force", sql.read("check/nothing_in_force"));
        return List.of();
    }

    private List<String> heldIn(Database database, Landings landings, List<FormYear> sent) throws SQLException {
        database.keep("earlier", sql.read("landing/earlier").with("submissions", landings.submissions()));
        database.keep("held", sql.read("landing/held_before").with("holdings", landings.holdings()));
        Sql inForce = sql.read("landed/in_force")
                .with("submissions", "select submission, 'accepted' as outcome, held_in, received_at, file from earlier")
                .with("held", "from held o where " + either(Stream.concat(sent.stream().map(FormYear::held), beside(sent).stream())));
        database.keep("in_force", sql.read("check/in_force").with("in_force", inForce).with("parts", run.parts()));
        return database.list(new Sql("select distinct run from in_force order by run"), row -> row.getString("run"));
    }

    /** What is held of other forms that rules set beside those of the run. */
    private Set<String> beside(List<FormYear> sent) {
        Set<String> slices = new LinkedHashSet<>();
        OtherForms others = new OtherForms(definitions);
        for (FormYear one : sent) {
            others.formsBeside(one.form(), one.year())
                    .forEach(form -> slices.add("o.form = " + Sql.literal(form) + " and o.year = " + one.year()));
        }
        return slices;
    }

    private static boolean isEmpty(Database database, String table) throws SQLException {
        return database.list(new Sql("select 1 as row from " + table + " limit 1"), row -> row.getInt("row")).isEmpty();
    }

    private static String either(Stream<String> conditions) {
        return String.join(" or ", conditions.toList());
    }
}
