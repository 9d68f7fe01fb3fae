package nianbao.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nianbao.sql.Digest;
import nianbao.sql.Sql;

/**
 * Where the rows of a piece come from.
 *
 * @param digest of the query and of what it is asked of
 * @param runs in whose landings the rows are
 */
record Source(String digest, List<String> runs) {

    /** Of a query that gives the rows, and a row with the digest of what they are made of and with the runs. */
    static Source of(Sql query, ResultSet row) throws SQLException {
        // A query that changed gives other rows from the same submissions.
        String digest = new Digest().add(query.text()).add(row.getString("digest")).hex();
        return new Source(digest, List.of(row.getString("runs").split(" ")));
    }

    /** Of a query that gives no rows, but has to look at some runs to say which columns these would have. */
    static Source ofNothing(Sql query, Collection<String> runs) {
        return new Source(new Digest().add(query.text()).hex(), List.copyOf(runs));
    }
}
