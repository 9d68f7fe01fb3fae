package nianbao.cluster.load;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.land.Confirmations;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Run;

/**
 * What a run has landed, in numbers.
 *
 * @param outcomes how many submissions came to each outcome
 */
record LandedRun(String run, Map<String, Long> outcomes, long figures) {

    private record Count(String counted, String kind, long number) {}

    static LandedRun of(Run run, SqlFolder sql) throws SQLException {
        Sql counts = sql.read("landing/counts").with("answered", Confirmations.in(run.landing(), sql)).with("landing", run.landing());
        try (Database database = Database.inMemory()) {
            List<Count> counted = database.list(counts, row -> new Count(row.getString("counted"), row.getString("kind"), row.getLong("number")));
            Map<String, Long> outcomes = new LinkedHashMap<>();
            counted.stream().filter(count -> count.counted().equals("submission")).forEach(count -> outcomes.put(count.kind(), count.number()));
            long figures = counted.stream().filter(count -> count.counted().equals("figure")).mapToLong(Count::number).sum();
            return new LandedRun(run.name(), outcomes, figures);
        }
    }

    /** In a line. */
    String told() {
        return "run " + run + " landed: "
                + outcomes.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getValue() + " " + one.getKey()).collect(Collectors.joining(", "))
                + "; " + figures + " figures";
    }
}
