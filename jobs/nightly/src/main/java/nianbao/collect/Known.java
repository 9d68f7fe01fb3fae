package nianbao.collect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nianbao.reading.Received;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Originals;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * What earlier runs have read.
 *
 * @param reading digest of what the definitions mean to a reader; what was read under another is read again
 */
public record Known(Home home, SqlFolder sql, String reading) {

    /** Changes whenever the answers may be others. */
    String basis() {
        List<String> runs = new Landings(home).runs();
        String newest = runs.isEmpty() ? "" : runs.get(runs.size() - 1);
        return runs.size() + " " + newest + " " + reading;
    }

    /** The ids of all submissions. */
    Set<String> submissions() throws SQLException {
        return Set.copyOf(list(sql.read("collect/known"), row -> row.getString("submission")));
    }

    /** What was read under definitions that meant something else, as it was received and as it lies among the originals. */
    List<Received> outdated() throws SQLException {
        return list(sql.read("collect/outdated").with("definitions", Sql.literal(reading)), this::received);
    }

    private Received received(ResultSet row) throws SQLException {
        String submission = row.getString("submission");
        String file = row.getString("file");
        Instant receivedAt = row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Received(submission, file, receivedAt, new Originals(home).place(submission, file));
    }

    private <T> List<T> list(Sql query, Database.Row<T> row) throws SQLException {
        Landings landings = new Landings(home);
        if (landings.runs().isEmpty()) {
            return List.of();
        }
        try (Database database = Database.inMemory()) {
            return database.list(query.with("submissions", landings.submissions()), row);
        }
    }
}
