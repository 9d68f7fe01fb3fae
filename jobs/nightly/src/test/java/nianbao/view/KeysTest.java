package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.release.HandwrittenView;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells the rows of a view apart stands at its head; a night holds it of what is stored, and here it is held of all views. */
class KeysTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
    // The same thing can be found, and decided, more than once in a workbook.
    private static final Set<String> WITHOUT = Set.of("finding", "open_finding", "decision", "confirmation");
    // Whose rows hold for a span of years, and must not overlap.
    private static final Set<String> SPANS = Set.of("division", "ancestor", "member");

    @Test
    void every_view_says_what_its_key_is_or_has_a_test_of_its_spans() {
        Set<String> unsaid = HandwrittenView.all(SQL, Path.of("")).stream()
                .filter(view -> view.repeated().isEmpty())
                .map(HandwrittenView::name)
                .collect(Collectors.toSet());

        assertThat(SQL.names("tests/whole")).containsAll(SPANS.stream().map(view -> "tests/whole/" + view + "_unique").toList());
        unsaid.removeAll(SPANS);
        assertThat(unsaid).isEqualTo(WITHOUT);
    }

    @Test
    void no_key_stands_for_two_rows_of_the_samples() throws Exception {
        try (Database warehouse = Database.readOnly(SampleWarehouse.home().warehouse())) {
            assertThat(repeated(warehouse)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged_rate_comes_from_the_counts_of_all_parts", "zone_is_compared_as_it_is_today", "split_breaks_the_series_visibly"})
    void nor_where_divisions_merged_or_split_or_a_zone_was_made(String given, @TempDir Path release) throws Exception {
        try (Connection connection = new GivenRelease(ViewTest.CASES.resolve(given), release).open()) {
            assertThat(repeated(new Database(connection))).isEmpty();
        }
    }

    @Test
    void two_rows_of_one_key_are_found(@TempDir Path folder) throws Exception {
        try (Database database = Database.inMemory()) {
            database.execute(new Sql("create table figure_year as from (values (2014), (2015), (2014)) as given(year)"));
            Sql repeated = new HandwrittenView(SQL, "figure_year", folder).repeated().orElseThrow();

            assertThat(database.list(repeated, row -> row.getInt("year") + " " + row.getInt("appearances"))).containsExactly("2014 2");
        }
    }

    /** The views of which some rows have one key, with the first of these. */
    private static Map<String, List<String>> repeated(Database warehouse) throws SQLException {
        Map<String, List<String>> repeated = new LinkedHashMap<>();
        for (HandwrittenView view : HandwrittenView.all(SQL, Path.of(""))) {
            Optional<Sql> query = view.repeated();
            if (query.isPresent()) {
                List<String> rows = warehouse.list(query.get(), row -> row.getString(1) + ", " + row.getString("appearances"));
                if (!rows.isEmpty()) {
                    repeated.put(view.name(), rows.subList(0, Math.min(3, rows.size())));
                }
            }
        }
        return repeated;
    }
}
