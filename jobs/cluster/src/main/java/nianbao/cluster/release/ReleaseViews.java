package nianbao.cluster.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.sql.FormView;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.sql.ViewOrder;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The views over a release in a database of Spark's catalogue: those of {@code sql/views}, and that of each form.
 *
 * @param release its folder
 */
public record ReleaseViews(SparkSession spark, SqlFolder sql, Path release) {

    /** Makes all of them in the current database, or replaces those that are there, and gives their names. */
    public List<String> create() {
        Map<String, List<Row>> words = rows("view_column", "view_name, ordinal").stream().collect(groupingBy(row -> row.getAs("view_name")));
        List<String> made = new ArrayList<>();
        for (String view : ViewOrder.of(sql)) {
            create(sql.read("views/" + view), words.get(view));
            made.add(view);
        }
        for (FormView view : forms()) {
            create(view.statement(), words.get(view.form()));
            made.add(view.form());
        }
        return made;
    }

    /** Makes those that some queries need, for this session alone. */
    public void createPassing(Collection<Sql> queries) {
        List<Sql> forms = forms().stream()
                .filter(view -> queries.stream().anyMatch(query -> names(query, view.form())))
                .map(FormView::statement)
                .toList();
        Stream<Sql> handwritten = ViewOrder.of(sql, Stream.concat(queries.stream(), forms.stream()).toList()).stream()
                .map(view -> sql.read("views/" + view));
        Stream.concat(handwritten, forms.stream()).forEach(view -> new SparkSql(view).make(spark, release));
    }

    private static boolean names(Sql query, String view) {
        return Pattern.compile("\\b" + view + "\\b").matcher(query.text()).find();
    }

    /** @param words what the release says of the view, and after that of its columns in their order */
    private void create(Sql statement, List<Row> words) {
        List<SparkSql.Column> columns = words.stream()
                .skip(1)
                .map(row -> new SparkSql.Column(row.getAs("column_name"), row.getAs("text")))
                .toList();
        spark.sql(new SparkSql(statement).statement(release, words.get(0).getAs("text"), columns));
    }

    private List<FormView> forms() {
        Map<String, List<String>> indicators = rows("indicator", "form, ordinal").stream()
                .collect(groupingBy(row -> row.getAs("form"), mapping(row -> row.getAs("indicator"), toList())));
        return rows("form", "ordinal").stream()
                .map(row -> new FormView(row.getAs("form"), indicators.get(row.<String>getAs("form"))))
                .toList();
    }

    private List<Row> rows(String table, String order) {
        return spark.sql("select * from " + SparkSql.files(release, table + ".parquet") + " order by " + order).collectAsList();
    }
}
