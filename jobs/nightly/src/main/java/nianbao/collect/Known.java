package nianbao.collect;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Under which name, and when, a content came first.
     *
     * @param files where it was sent back, the names under which it has been read; empty where it was accepted
     */
    record First(String submission, String file, Instant receivedAt, Optional<Set<String>> files) {

        /** Of a path no part is empty, and a name may have a line break in it. */
        private static final String BETWEEN = "//";

        /** Whether nothing is to be expected of reading it under a name: what was sent back may be right in another folder. */
        boolean isKnownAs(String name) {
            return files.map(read -> read.contains(name)).orElse(true);
        }

        private static First of(ResultSet row) throws SQLException {
            Optional<Set<String>> files = row.getBoolean("sent_back")
                    ? Optional.of(Set.of(row.getString("files").split(BETWEEN)))
                    : Optional.empty();
            return new First(row.getString("submission"), row.getString("file"), at(row), files);
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
        String submission = row.getString("submission");
        String file = row.getString("file");
        return new Received(submission, file, at(row), new Originals(home).place(submission, file));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
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
