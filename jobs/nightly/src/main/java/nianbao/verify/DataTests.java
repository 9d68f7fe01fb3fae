package nianbao.verify;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.release.HandwrittenView;
import nianbao.release.ReleaseSubset;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.PartitionKey;

/**
 * All tests, held against one subset of a release after the other: those of {@code sql/tests}, and that the keys of what is stored
 * tell its rows apart. That those of the views over it do follows from them.
 *
 * @param database has the views over the place where the subsets lie, and what is the same in all of them as tables
 */
public record DataTests(Database database, SqlFolder sql, List<HandwrittenView> views, Landings landings) implements AutoCloseable {

    /** The folder of the tests that look at nothing but what every subset has whole. */
    static final String OF_THE_WHOLE = "tests/whole/";

    private static final int FEW = 3;

    /**
     * Of subsets of which one lies in the place already.
     *
     * @param arrived the runs that have landed since the release before, which passed its tests
     */
    public static DataTests in(Path place, SqlFolder sql, Landings landings, Set<String> arrived) throws SQLException {
        Database database = Database.inMemory();
        List<HandwrittenView> views = HandwrittenView.createForMany(questions(sql, place), sql, place, database);
        Sql figures = sql.read("verify/arrived");
        database.keep("arrived", figures.with("files", landings.files("observation", landings.someOf(arrived))));
        return new DataTests(database, sql, views, landings);
    }

    private static List<Sql> questions(SqlFolder sql, Path place) {
        Stream<String> stored = HandwrittenView.all(sql, place).stream()
                .filter(view -> isWhole(view) || view.isDivided())
                .map(HandwrittenView::name);
        return Stream.concat(
                        sql.names("tests").stream().map(sql::read),
                        Stream.concat(HandwrittenView.SMALL.stream(), stored).map(view -> new Sql("from " + view)))
                .toList();
    }

    /** Each broken test of what is the same in all subsets, with its first rows; before any subset is looked at. */
    public String complaints() {
        return complaints(Stream.of(
                        written(sql.names(OF_THE_WHOLE), UnaryOperator.identity()), keys(DataTests::isWhole))
                .flatMap(tests -> tests)
                .parallel());
    }

    /** Each broken test of a subset with its first rows; nothing when every test gives none. */
    public String complaints(ReleaseSubset subset) throws SQLException {
        database.keep("tested", PartitionKey.rows(subset.partitions()));
        List<String> names = sql.names("tests").stream().filter(name -> !name.startsWith(OF_THE_WHOLE)).toList();
        Stream<DataTest> tests = Stream.concat(written(names, filled(subset)), keys(HandwrittenView::isDivided));
        // Small queries leave all processors but one idle; large ones need the memory for themselves.
        return complaints(subset.partitions().size() > FEW ? tests : tests.parallel());
    }

    private String complaints(Stream<DataTest> tests) {
        return tests.map(test -> test.complaint(database)).collect(Collectors.joining());
    }

    private Stream<DataTest> written(List<String> names, UnaryOperator<Sql> filled) {
        return names.stream().map(name -> new DataTest("sql/" + name + ".sql", filled.apply(sql.read(name))));
    }

    private UnaryOperator<Sql> filled(ReleaseSubset subset) throws SQLException {
        Sql held = sql.read("verify/held").with("holdings", landings.holdings());
        Set<String> runs = new TreeSet<>(database.list(held, row -> row.getString("run")));
        String submissions = landings.submissions();
        String observations = landings.files("observation", landings.someOf(runs));
        return test -> test.with("submissions", submissions)
                .with("observations", observations)
                .with("holdings", landings.holdings())
                .with("extract", subset.condition());
    }

    /** Whether every subset has the same rows of a view, which follow from no others. */
    static boolean isWhole(HandwrittenView view) {
        return view.readsFiles() && !view.isDivided();
    }

    private Stream<DataTest> keys(Predicate<HandwrittenView> looked) {
        return views.stream()
                .filter(looked)
                .flatMap(view -> view.repeated().stream()
                        .map(query -> new DataTest("the key of sql/views/" + view.name() + ".sql", query)));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
