package nianbao.cluster;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import org.apache.hadoop.fs.Path;

/**
 * A view in Spark's words. Three things are said otherwise than DuckDB says them, and nothing else:
 *
 * <ul>
 *   <li>files are read from their folder, in which Spark finds the partitions by itself, and not by a function;
 *   <li>names that may be words of SQL stand in backquotes;
 *   <li>what a view and its columns are is said where the view is made, and not afterwards.
 * </ul>
 */
record SparkSql(Sql view) {

    private static final Pattern FILES = Pattern.compile("read_parquet\\(\\s*'\\$\\{release}/([^']*)'[^()]*\\)");
    /** Folders below a table, and the files in them. */
    private static final Pattern BELOW = Pattern.compile("(/\\*)*/\\*\\.parquet$");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
    private static final Pattern MADE = Pattern.compile("create or replace view (\\S+) as\\b");

    /** A column with what it is. */
    record Column(String name, String text) {
        private String words() {
            return "`" + name + "` comment " + literal(text);
        }
    }

    /** What makes the view over a release. */
    String statement(Path release, String text, List<Column> columns) {
        String files = FILES.matcher(view.text()).replaceAll(read -> Matcher.quoteReplacement(files(release, read.group(1))));
        String named = NAME.matcher(files).replaceAll("`$1`");
        String head = columns.stream().map(Column::words).collect(Collectors.joining(", ", " (", ") comment " + literal(text) + " as"));
        return MADE.matcher(named).replaceFirst(made -> Matcher.quoteReplacement("create or replace view " + made.group(1) + head));
    }

    /** What a release has below a path, as a table. */
    static String files(Path release, String below) {
        String table = BELOW.matcher(below).replaceFirst("");
        return "parquet.`" + new Path(release, table).toString().replace("`", "``") + "`";
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
