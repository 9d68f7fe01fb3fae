package nianbao.cluster.release;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A release made anew of the landings that it holds, by the same statements. The register, the definitions, what the office corrected,
 * and what tells of how the release came about are taken over from it.
 *
 * @param release the one that is made anew
 * @param made where that goes
 */
public record ReleaseAgain(SparkSession spark, SqlFolder sql, Path release, Landed landed, ReleaseFiles made) {

    /** What follows from the register alone, and sums go by, in the order in which it builds on each other. */
    private static final List<String> OF_THE_REGISTER = List.of("current_division", "boundary_change", "ancestor", "member", "sole_member");

    /** What is made anew beside what is divided by form and year. */
    static final List<String> WHOLE = Stream.concat(
                    OF_THE_REGISTER.stream(), Stream.of("submission", "reason", "confirmation", "correction", "figure_year"))
            .toList();

    static final List<String> BY_FORM_AND_YEAR = List.of("finding", "vintage");
    static final List<String> FIGURES = List.of("observation", "rate_part", "derived", "like_for_like");

    /** What is not published, which is found out on one machine. */
    private static final String HIDDEN = "suppressed";

    private static final List<String> REGISTER =
            List.of("division", "membership", "event", "form", "indicator", "category", "definition_break", "reporter", "due_date", "city");
    /** Whose figures are worked out of whose. */
    private static final List<String> PLACES = List.of("standing", "place", "part", "above");

    /** Writes all of its tables, beginning from nothing. */
    public void make() throws IOException, InterruptedException {
        made.begin();
        takeOver();
        land();
        findings();
        List<FormYearPiece> figures = planned("release/partition", FormYearPiece.NO_FIGURES);
        workOut(figures, observations(figures));
    }

    private void takeOver() throws IOException {
        for (FileStatus file : files("*.parquet")) {
            String name = file.getPath().getName();
            if (!WHOLE.contains(name.substring(0, name.indexOf('.')))) {
                made.copy(file.getPath(), name);
            }
        }
        for (FileStatus hidden : files(HIDDEN + "/*.parquet")) {
            made.copy(hidden.getPath(), HIDDEN + "/" + hidden.getPath().getName());
        }
        for (String table : REGISTER) {
            spark.read().parquet(new Path(release, table + ".parquet").toString()).createOrReplaceTempView(table);
        }
        view("reference/merger");
    }

    private FileStatus[] files(String named) throws IOException {
        return release.getFileSystem(made.files().getConf()).globStatus(new Path(release, named));
    }

    private void land() throws IOException {
        keep("submission", landed.query(sql.read("release/submission"), "submissions", "submission")
                .with("withdrawals", landed.some(sql.read("release/withdrawal"), "files", "withdrawal", sql.read("release/nothing_withdrawn"))));
        keep("reason", query("landing/answered")
                .with("reasons", landed.some(sql.read("release/reason"), "files", "reason", sql.read("landing/no_reason"))));
        keep("held", landed.query(sql.read("landing/held_before"), "holdings", "holding"));
        keep("in_force", query("landed/in_force").with("submissions", "from submission").with("held", "from held"));
        keep("chosen", query("release/chosen").with("in_force", "from in_force"));
        keep("edition", query("release/edition"));
        keep("repeated", landed.some(sql.read("release/repeated"), "files", "repeated", sql.read("release/nothing_repeated")));
        write("submission.parquet", new Sql("select * from submission"));
        write("reason.parquet", new Sql("select * from reason"));
        for (String table : List.of("submission", "holding")) {
            write("landed/" + table + ".parquet", landed.query(sql.read("landed/" + table), "files", table));
        }
        made.write("landed/runs.txt", landed.runs().stream().collect(joining("\n", "", "\n")));
    }

    private void findings() throws InterruptedException {
        Several.each(planned("release/decision", FormYearPiece.NONE), piece -> write(
                piece.at("finding"),
                piece.at(landed.query(sql.read("release/finding"), "landings", "finding", landed.someOf(piece.runs())))));
        write("confirmation.parquet", new SparkSql(sql.read("release/confirmation")).query(made.release()));
        Several.each(planned("release/edited", FormYearPiece.NONE), piece -> write(piece.at("vintage"), piece.at(sent("release/vintage", piece))));
    }

    private Map<FormYearPiece, Dataset<Row>> observations(List<FormYearPiece> figures) throws InterruptedException {
        List<FormYearPiece> corrected = corrected(figures);
        write("correction.parquet", query("release/correction"));
        write("figure_year.parquet", query("release/figure_year"));
        return divided("observation", figures, piece ->
                corrected.contains(piece) ? corrected("release/corrected", piece) : piece.in(sent("release/observation", piece)));
    }

    // What the office corrected is data of the definitions, and known here by what the release has of it.
    private List<FormYearPiece> corrected(List<FormYearPiece> figures) {
        keep("given_correction", new Sql("select '' as place, form, year, division_code, indicator, breakdown, category,"
                + " corrected_from as expect, value, reason, role, decided_on from " + SparkSql.files(release, "correction.parquet")));
        List<FormYearPiece> corrected = spark.sql("select distinct form, year from given_correction").collectAsList().stream()
                .flatMap(row -> figures.stream().filter(piece -> piece.isOf(row)))
                .toList();
        keep("found_correction", query("release/found_correction").with("figures", corrected.isEmpty()
                ? query("release/no_figure").text()
                : corrected.stream().map(piece -> corrected("release/sent_figure", piece).text()).collect(joining("\nunion all\n"))));
        return corrected;
    }

    private Sql corrected(String query, FormYearPiece piece) {
        return piece.in(query(query).with("figures", sent("release/observation", piece)));
    }

    private void workOut(List<FormYearPiece> figures, Map<FormYearPiece, Dataset<Row>> observations) throws InterruptedException {
        for (String table : OF_THE_REGISTER) {
            keep(table, query("release/" + table));
            write(table + ".parquet", new Sql("select * from " + table));
        }
        keep("given", FormYearPiece.rows(figures));
        for (String name : PLACES) {
            keep(name, query("release/" + name));
        }
        Map<String, Map<FormYearPiece, Dataset<Row>>> read = new TreeMap<>(Map.of("observation", observations));
        for (String table : List.of("rate_part", "derived")) {
            read.put(table, divided(table, figures, piece -> workedOut(table, piece, List.of(piece), read)));
        }
        // This alone looks at the year before.
        divided("like_for_like", figures, piece ->
                workedOut("like_for_like", piece, figures.stream().filter(other -> other.isBeside(piece)).toList(), read));
    }

    private Sql workedOut(String table, FormYearPiece piece, List<FormYearPiece> years, Map<String, Map<FormYearPiece, Dataset<Row>>> read) {
        Sql query = piece.in(query("release/" + table));
        for (var other : read.entrySet()) {
            String name = piece.table(table + "_" + other.getKey());
            years.stream().map(year -> year.told(other.getValue().get(year))).reduce(Dataset::unionByName).orElseThrow().createOrReplaceTempView(name);
            query = query.with(other.getKey(), name);
        }
        return query;
    }

    private Map<FormYearPiece, Dataset<Row>> divided(String table, List<FormYearPiece> pieces, Function<FormYearPiece, Sql> rows) throws InterruptedException {
        return Several.each(pieces, piece -> Map.entry(piece, write(piece.in(table), rows.apply(piece)))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Sql sent(String query, FormYearPiece piece) {
        return landed.query(sql.read(query).with("counts", sql.read("landed/counts")), "landings", "observation", landed.someOf(piece.runs()));
    }

    /** The pieces of a table, the runs of which the plan may tell apart by city. */
    private List<FormYearPiece> planned(String plan, FormYearPiece none) {
        List<FormYearPiece> pieces = List.copyOf(spark.sql(query(plan).filled()).collectAsList().stream()
                .map(FormYearPiece::of)
                .collect(toMap(piece -> piece.form() + " " + piece.year(), piece -> piece, FormYearPiece::and))
                .values());
        return pieces.isEmpty() ? List.of(none) : pieces;
    }

    private Sql query(String name) {
        return new SparkSql(sql.read(name)).query();
    }

    private void view(String name) {
        new SparkSql(sql.read(name)).make(spark, release);
    }

    private void keep(String table, Sql rows) {
        made.keep(table, rows(table, rows));
    }

    private Dataset<Row> write(String file, Sql rows) {
        return made.write(file, rows(file, rows));
    }

    private Dataset<Row> rows(String name, Sql query) {
        return new WorkedOut(spark, name, made::keep).rows(query);
    }
}
