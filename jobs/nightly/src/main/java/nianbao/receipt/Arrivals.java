package nianbao.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.run.RunRecord;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What came in, as a query to the published warehouse. */
public record Arrivals(SqlFolder sql, ZoneId zone) {

    private static final String WORDS = words();

    /**
     * All that came since a time.
     *
     * @param sender a code, or a part of a name or of the path of a file; empty for everybody
     * @param runs what is told of runs, which know what was left out; the newest first
     */
    public Sql since(Instant since, String sender, List<RunRecord> runs) {
        return query(since, sender, Other.of(runs));
    }

    Sql query(Instant since, String sender, List<Other> others) {
        return sql.read("receipt/arrival")
                .with("others", others(others))
                .with("words", WORDS)
                .with("zone", Sql.literal(zone.getId()))
                .with("since", since.toString())
                .with("sender", Sql.literal(sender));
    }

    private Sql others(List<Other> others) {
        return others.isEmpty()
                ? sql.read("receipt/nothing_else")
                : new Sql(others.stream().map(other -> other.sql().text()).collect(Collectors.joining("\nunion all\n")));
    }

    private static String words() {
        try (InputStream file = Arrivals.class.getResourceAsStream("words.yaml")) {
            List<String> rows = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entry : new YAMLMapper().readTree(file).properties()) {
                JsonNode both = entry.getValue();
                rows.add("(" + Sql.literals(List.of(entry.getKey(), both.get("zh").asString(), both.get("en").asString())) + ")");
            }
            return String.join(", ", rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
