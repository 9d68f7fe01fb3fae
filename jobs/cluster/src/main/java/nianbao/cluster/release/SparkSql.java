package nianbao.cluster.release;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A statement of the project in Spark's words. A few things are said otherwise than DuckDB says them, and nothing else:
 *
 * <ul>
 *   <li>files are read from their folder, in which Spark finds the partitions by itself, and not by a function; a place for a list
 *       of files is one for a table;
 *   <li>columns that files of older landings do not have are added where the table is made;
 *   <li>names that may be words of SQL stand in backquotes;
 *   <li>texts are put together in an order, and taken apart, by functions that are called otherwise, as are marks and digests;
 *   <li>a text has no length;
 *   <li>what a statement says to be worked out once is a query of its own, the rows of which are kept, see {@link WorkedOut};
 *   <li>what a view and its columns are is said where the view is made, and not afterwards.
 * </ul>
 */
public record SparkSql(Sql sql) {

    private static final Pattern FILES = Pattern.compile("read_parquet\\(\\s*'\\$\\{release}/([^']*)'[^()]*\\)");
    /** Folders below a table, and the files in them. */
    private static final Pattern BELOW = Pattern.compile("(/\\*)*/\\*\\.parquet$");
    private static final Pattern LIST = Pattern.compile("read_parquet\\(\\[\\$\\{(\\w+)}][^()]*\\)");
    private static final Pattern LACKING = Pattern.compile("(\\$\\{(\\w+)})\\s+union all by name\\s+(select\\b.*?\\bwhere false)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
    private static final Pattern MADE = Pattern.compile("create or replace view (\\S+) as\\b");
    /** What a function is given, in which functions may be called that call no other. */
    private static final String GIVEN = "((?:[^()]|\\([^()]*\\))*)";

    private static final Pattern TOGETHER = Pattern.compile("string_agg\\(((?:(?! order by )[^()])*) order by ([^()]*)\\)");
    private static final Pattern APART = Pattern.compile("unnest\\(string_split\\(" + GIVEN + "\\)\\)");
    private static final Pattern DIGEST = Pattern.compile("sha256\\(" + GIVEN + "\\)");

    /** A column with what it is. */
    record Column(String name, String text) {
        private String words() {
            return "`" + name + "` comment " + literal(text);
        }
    }

    /** What makes the view over a release and keeps it in the catalogue. */
    String statement(Path release, String text, List<Column> columns) {
        String head = columns.stream().map(Column::words).collect(Collectors.joining(", ", " (", ") comment " + literal(text) + " as"));
        return MADE.matcher(query(release).text()).replaceFirst(made -> Matcher.quoteReplacement("create or replace view " + made.group(1) + head));
    }

    /** Makes the view over a release for a session alone. Spark reads it and its files once, and not again for each query that names it. */
    void make(SparkSession spark, Path release) {
        String text = query(release).text();
        Matcher made = MADE.matcher(text);
        if (!made.find()) {
            throw new IllegalArgumentException("no view: " + text);
        }
        spark.sql(text.substring(made.end())).createOrReplaceTempView(made.group(1));
    }

    /** The statement over a release. */
    Sql query(Path release) {
        return new SparkSql(new Sql(FILES.matcher(sql.text()).replaceAll(read -> Matcher.quoteReplacement(files(release, read.group(1)))))).query();
    }

    /** The statement; where it reads a list of files it has a place for a table. */
    public Sql query() {
        String text = LIST.matcher(sql.text()).replaceAll("\\${$1}");
        text = LACKING.matcher(text).replaceAll("$1");
        text = NAME.matcher(text).replaceAll("`$1`");
        text = TOGETHER.matcher(text).replaceAll("string_agg($1) within group (order by $2)");
        text = APART.matcher(text).replaceAll("explode(split($1))");
        text = DIGEST.matcher(text).replaceAll("sha2($1, 256)");
        text = text.replaceAll("\\bhash\\(", "xxhash64(").replaceAll("\\bvarchar\\b", "string");
        return new Sql(text);
    }

    /** The columns that some files in a place lack, as a query without rows; nothing where all files have the same. */
    public Optional<Sql> lacking(String place) {
        return LACKING.matcher(LIST.matcher(sql.text()).replaceAll("\\${$1}")).results()
                .filter(lacking -> lacking.group(2).equals(place))
                .map(lacking -> new SparkSql(new Sql(lacking.group(3))).query())
                .findFirst();
    }

    /** What a release has below a path, as a table. */
    static String files(Path release, String below) {
        String table = BELOW.matcher(below).replaceFirst("");
        return "parquet.`" + new Path(release, table).toString().replace("`", "``") + "`";
    }

    /** A text as a literal. */
    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
