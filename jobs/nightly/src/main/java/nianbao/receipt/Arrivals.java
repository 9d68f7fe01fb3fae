package nianbao.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.language.WordsFile;
import nianbao.run.RunRecord;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

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
        return WordsFile.beside(Arrivals.class).words().entrySet().stream()
                .map(words -> "(" + Sql.literals(List.of(words.getKey(), words.getValue().zh(), words.getValue().en())) + ")")
                .collect(Collectors.joining(", "));
    }
}
