package nianbao.collect;

import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.observation.Outcome;
import nianbao.person.PersonalData;
import nianbao.reading.submission.NeutralName;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Originals;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs have read.
 *
 * @param reading digest of what the definitions mean to a reader; what was read under another is read again
 */
public record Known(Home home, SqlFolder sql, String reading) {

    /**
     * Under which name, and when, a content came first.
     *
     * @param outcome what became of it last; null while that is not known
     * @param files the names under which it has been read
     */
    record First(String submission, String file, Instant receivedAt, @Nullable Outcome outcome, Set<String> files) {

        /** Of a path no part is empty, and a name may have a line break in it. */
        private static final String BETWEEN = "//";

        /**
         * Whether nothing is to be expected of reading it under a name: what was sent back may be right in another folder, and what
         * was refused for its name alone under another one.
         */
        boolean isKnownAs(String name) {
            return switch (Objects.requireNonNull(outcome)) {
                case RETURNED -> files.contains(name);
                case REFUSED -> !NeutralName.isForName(file) || PersonalData.kindInPath(name).isPresent();
                case ACCEPTED, WITHDRAWN -> true;
            };
        }

        boolean isRefused() {
            return outcome == Outcome.REFUSED;
        }

        private static First of(ResultSet row) throws SQLException {
            return new First(
                    row.getString("submission"),
                    row.getString("file"),
                    at(row),
                    Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                    Set.of(row.getString("files").split(BETWEEN)));
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
    public List<Received> outdated() throws SQLException {
        return list(sql.read("collect/outdated").with("definitions", Sql.literal(reading)), this::outdated).stream()
                .filter(one -> one.accepted() || Files.exists(one.original().content()))
                .map(Outdated::original)
                .toList();
    }

    /** Of what was sent back because nobody could open it there is no original. */
    private record Outdated(Received original, boolean accepted) {}

    private Outdated outdated(ResultSet row) throws SQLException {
        return new Outdated(received(row), row.getString("outcome").equals(Outcome.ACCEPTED.word()));
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
