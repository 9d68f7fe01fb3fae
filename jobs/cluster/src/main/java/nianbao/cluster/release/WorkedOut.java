package nianbao.cluster.release;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.sql.Sql;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What parts of a statement give that are to be worked out once, {@code with part as materialized (…)}: Spark would put them into every
 * place that reads them, and works them out there again. They are kept.
 *
 * @param name of what the statement is about
 * @param keeper makes a table of the session of rows that it is given with its name
 */
public record WorkedOut(SparkSession spark, String name, BiConsumer<String, Dataset<Row>> keeper) {

    private static final Pattern PART = Pattern.compile("(\\w+) as materialized \\(");

    /** What the statement gives. */
    public Dataset<Row> rows(Sql statement) {
        String text = statement.filled();
        for (Matcher part = PART.matcher(text); part.find(); part = PART.matcher(text)) {
            String before = text.substring(0, part.start()) + part.group(1) + " as (";
            int end = end(text, part.end());
            Dataset<Row> rows = spark.sql(before + text.substring(part.end(), end) + ") select * from " + part.group(1));
            String kept = (name + "_" + part.group(1)).replaceAll("\\W", "_");
            keeper.accept(kept, rows);
            text = before + "select * from " + kept + text.substring(end);
        }
        return spark.sql(text);
    }

    /** Where the bracket closes that is open at a place. */
    private static int end(String text, int begin) {
        int open = 1;
        int at = begin;
        while (open > 0) {
            open += switch (text.charAt(at++)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
        }
        return at - 1;
    }
}
