package nianbao.cluster.release;

import static org.apache.spark.sql.functions.lit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A form and year of a table of a release, which has a file of its own.
 *
 * @param year as text, as what is of no year that could be told has none
 * @param runs in whose landings its rows are
 */
record FormYearPiece(String form, String year, Set<String> runs) {

    /** Where there is nothing, a file tells readers at least which columns there would be. */
    static final FormYearPiece NONE = new FormYearPiece("none", "none", Set.of());
    /** The same of a table that is divided by years as numbers. */
    static final FormYearPiece NO_FIGURES = new FormYearPiece("none", "0", Set.of());

    static FormYearPiece of(Row row) {
        return new FormYearPiece(row.getAs("form"), String.valueOf(row.<Object>getAs("year")), Set.of(row.<String>getAs("runs").split(" ")));
    }

    /** Both, which are about the same form and year. */
    FormYearPiece and(FormYearPiece other) {
        return new FormYearPiece(form, year, Stream.concat(runs.stream(), other.runs.stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether it is the year of another, or the one before that. */
    boolean isBeside(FormYearPiece other) {
        return form.equals(other.form) && List.of(0, 1).contains(Integer.parseInt(other.year) - Integer.parseInt(year));
    }

    boolean isOf(Row row) {
        return form.equals(row.getAs("form")) && year.equals(String.valueOf(row.<Object>getAs("year")));
    }

    /** Its file in a table whose folders say what of. */
    String in(String table) {
        return table + "/form=" + form + "/year=" + year + "/data_0.parquet";
    }

    /** Its file in a table whose files say what of. */
    String at(String table) {
        return table + "/" + form + "-" + year + ".parquet";
    }

    /** The name of the table that a statement about it reads others from. */
    String table(String table) {
        return (table + "_of_" + form + "_" + year).replaceAll("\\W", "_");
    }

    /** Rows of its with its form and year, which Spark does not take from the place of a single file. */
    Dataset<Row> told(Dataset<Row> rows) {
        return rows.withColumn("form", lit(form)).withColumn("year", lit(Integer.parseInt(year)));
    }

    /** A query about it, with its year as a number. */
    Sql in(Sql query) {
        return query.with("form", SparkSql.literal(form)).with("year", year);
    }

    /** A query about it, with its year as a text. */
    Sql at(Sql query) {
        return query.with("form", SparkSql.literal(form)).with("year", SparkSql.literal(year));
    }

    /** A query that gives the form and year of each. */
    static Sql rows(Collection<FormYearPiece> some) {
        return new Sql(some.stream()
                .map(one -> "(" + SparkSql.literal(one.form) + ", " + one.year + ")")
                .collect(Collectors.joining(", ", "select form, year from (values ", ") as given(form, year)")));
    }
}
