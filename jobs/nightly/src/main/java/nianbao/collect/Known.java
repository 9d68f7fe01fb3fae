package nianbao.collect;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Under which name, and when, a content came first. */
    record First(String submission, String file, Instant receivedAt) {

        private static First of(ResultSet row) throws SQLException {
            Instant receivedAt = row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
            return new First(row.getString("submission"), row.getString("file"), receivedAt);
        }
    }

    /** Changes whenever the answers may be others. */
    String basis() {
        List<String> runs = new Landings(home).runs();
        String newest = runs.isEmpty() ? "" : runs.get(runs.size() - 1);
        return runs.size() + " " + newest + " " + reading;
    }

    /** All submissions by their ids, as they were received first. */
    Map<String, First> submissions() throws SQLException {
        return list(sql.read("collect/known"), First::of).stream().collect(Collectors.toMap(First::submission, first -> first));
    }

    /** What was read under definitions that meant something else, as it was received and as it lies among the originals. */
    List<Received> outdated() throws SQLException {
        return list(sql.read("collect/outdated").with("definitions", Sql.literal(reading)), this::received);
    }

    private Received received(ResultSet row) throws SQLException {
        First first = First.of(row);
        Path original = new Originals(home).place(first.submission(), first.file());
        return new Received(first.submission(), first.file(), first.receivedAt(), original);
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
