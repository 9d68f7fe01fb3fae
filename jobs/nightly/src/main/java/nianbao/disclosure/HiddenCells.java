package nianbao.disclosure;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.linear.NativeSolver;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what is not published of one form and year.
 *
 * @param database a connection of its own to one that has the definitions and registers as tables, and {@code standing}: which divisions
 *     are added up to which
 */
public record HiddenCells(Database database, SqlFolder sql) {

    /** What is found: form, year, division, indicator, breakdown, category, the reason and the margin. */
    public static final String TABLE = "hidden";

    private static final Logger LOG = LoggerFactory.getLogger(HiddenCells.class);

    /** The files of one form and year in a release. */
    public record Tables(Path observation, Path derived, Path suppressed) {}

    /** Whether a definition says that anything is hidden. */
    public static boolean mayBeIn(Definition form) {
        return new SmallCounts(form).any();
    }

    /**
     * Makes the table.
     *
     * @param now of the release in the making, of which nothing is known to be hidden yet
     * @param before of releases that were published, which others may have kept, the newest first
     */
    public void find(Definition form, int year, Tables now, List<Tables> before) throws SQLException {
        if (!NativeSolver.isThere()) {
            throw Failure.of("no_solver_for_small_counts", form.form());
        }
        new SmallCounts(form).load(database, sql);
        database.keepAside("edition_figure", ofEach("figure", form, year, now, before));
        database.keepAside("edition_member", ofEach("member", form, year, now, before));
        database.keepAside("cell", about("cell", form, year));
        database.keepAside("edition_term", about("term", form, year));
        database.keepAside("relation", about("relation", form, year));
        YearCells cells = YearCells.of(database);
        Protection protection = Protection.of(cells.cells(), cells.relations());
        if (!protection.bare().isEmpty()) {
            LOG.warn("{} of {} in {} can be worked out from what was published before, and nothing that is hidden now changes that", protection.bare().cardinality(), form.form(), year);
        }
        database.keepAside("hidden_cell", cells.rows(protection));
        database.keepAside(TABLE, of(about("suppressed", form, year), now));
    }

    private Sql ofEach(String query, Definition form, int year, Tables now, List<Tables> before) {
        List<String> editions = new ArrayList<>();
        editions.add(of(about(query, form, year), now).with("edition", "0").with("suppressed", sql.read("disclosure/nothing")).filled());
        for (Tables older : before) {
            Sql hidden = new Sql("from read_parquet('${file}')").with("file", older.suppressed());
            editions.add(of(about(query, form, year), older).with("edition", String.valueOf(editions.size())).with("suppressed", hidden).filled());
        }
        return new Sql(editions.stream().collect(Collectors.joining("\nunion all\n")));
    }

    private Sql about(String query, Definition form, int year) {
        return sql.read("disclosure/" + query).with("form", Sql.literal(form.form())).with("year", String.valueOf(year));
    }

    private static Sql of(Sql query, Tables tables) {
        return query.with("observation", Sql.literal(tables.observation().toString())).with("derived", Sql.literal(tables.derived().toString()));
    }
}
