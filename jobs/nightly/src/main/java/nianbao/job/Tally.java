package nianbao.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.collect.Collected;
import nianbao.land.Confirmations;
import nianbao.release.Exports;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.release.Revisions;
import nianbao.run.Summary;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Run;

/** Adds up what a run did. */
record Tally(Run run, Collected collected, SqlFolder sql) {

    private record Count(String counted, String kind, long number) {}

    /** What a run did that took so long. */
    Summary summary(double seconds) throws SQLException {
        Optional<String> release = new Releases(run.home()).inForce().map(Manifest::run);
        Map<String, Map<String, Long>> counts = counts();
        return new Summary(
                collected.received().size(),
                collected.again(),
                collected.known(),
                collected.others(),
                release.filter(run.name()::equals).isPresent(),
                release.orElse(null),
                release.map(name -> Exports.comparison(new Run(run.home(), name)).toString()).orElse(null),
                release.flatMap(name -> Exports.report(new Run(run.home(), name))).map(Path::toString).orElse(null),
                counts.getOrDefault("submission", Map.of()),
                counts.getOrDefault("figure", Map.of()).getOrDefault("landed", 0L),
                counts.getOrDefault("finding", Map.of()),
                sentBack(),
                leftOut(),
                notInForce(),
                cameAgain(),
                revised(),
                seconds);
    }

    private Map<String, Map<String, Long>> counts() throws SQLException {
        return landed(sql.read("landing/counts").with("answered", Confirmations.in(run.landing(), sql)), row -> new Count(row.getString("counted"), row.getString("kind"), row.getLong("number")))
                .stream()
                .collect(Collectors.groupingBy(Count::counted, Collectors.toMap(Count::kind, Count::number)));
    }

    private List<Summary.SentBack> sentBack() throws SQLException {
        return landed("landing/sent_back", row ->
                new Summary.SentBack(row.getString("file"), row.getString("outcome"), row.getString("message")));
    }

    private List<Summary.LeftOut> leftOut() {
        return collected.passedOver().stream()
                .map(left -> new Summary.LeftOut(left.file(), left.reason().words()))
                .toList();
    }

    private List<Summary.NotInForce> notInForce() throws SQLException {
        return landed(sql.read("landing/told").with("rule", Sql.literal("not_in_force")), row ->
                new Summary.NotInForce(row.getString("file"), row.getString("message")));
    }

    private List<Summary.Again> cameAgain() {
        return collected.repeated().stream()
                .map(repeated -> new Summary.Again(repeated.file(), repeated.first(), repeated.since()))
                .toList();
    }

    private List<Summary.Revised> revised() throws SQLException {
        return new Revisions(sql).of(run).stream()
                .map(revised -> new Summary.Revised(revised.file(), revised.figures()))
                .toList();
    }

    private <T> List<T> landed(String query, Database.Row<T> row) throws SQLException {
        return landed(sql.read(query), row);
    }

    private <T> List<T> landed(Sql query, Database.Row<T> row) throws SQLException {
        Path landing = run.landing();
        if (!Files.exists(landing)) {
            return List.of();
        }
        Sql select = query.with("landing", landing);
        try (Database database = Database.inMemory()) {
            return database.list(select, row);
        }
    }
}
