package nianbao.cluster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** What has landed in a home, as tables of a session. */
public final class Landed {

    private final SparkSession spark;
    private final FileSystem files;
    private final Path landing;
    private final List<String> runs;
    private final FileTables tables;

    /** @param runs whose landings count, in their order */
    public Landed(SparkSession spark, FileSystem files, Path home, List<String> runs) {
        this.spark = spark;
        this.files = files;
        this.landing = new Path(home, "landing");
        this.runs = List.copyOf(runs);
        this.tables = new FileTables(spark);
    }

    /** The same for another session. */
    Landed in(SparkSession other) {
        return new Landed(other, files, landing.getParent(), runs);
    }

    List<String> runs() {
        return runs;
    }

    /** The runs given, or the newest when there are none, as what reads landings needs a file. */
    Collection<String> someOf(Collection<String> chosen) {
        return chosen.isEmpty() ? runs.subList(Math.max(0, runs.size() - 1), runs.size()) : chosen;
    }

    /** A query, of which a place is filled by a table of all landings. */
    Sql query(Sql query, String place, String table) {
        return query(query, place, table, runs);
    }

    /** A query, of which a place is filled by a table of some landings. */
    Sql query(Sql query, String place, String table, Collection<String> chosen) {
        return new SparkSql(query).query().with(place, table(table, chosen, new SparkSql(query).lacking(place)));
    }

    /** The same of a table that not every landing has; another query where none has it. */
    Sql some(Sql query, String place, String table, Sql nothing) {
        List<String> having = runs.stream().filter(run -> exists(file(table, run))).toList();
        return having.isEmpty() ? new SparkSql(nothing).query() : query(query, place, table, having);
    }

    private String table(String table, Collection<String> chosen, Optional<Sql> lacking) {
        return tables.of(chosen.stream().map(run -> file(table, run)).toList(), lacking);
    }

    private Path file(String table, String run) {
        return new Path(new Path(landing, run), table + ".parquet");
    }

    private boolean exists(Path file) {
        try {
            return files.exists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
