package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.release.HandwrittenView;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is one file: what it reads gives its place, and what its columns are stands at its head or is shared by several. */
class ViewHeadsTest {

    private static final SqlFolder SQL = new SqlFolder(SampleWarehouse.ROOT.resolve("sql"));
    // What has the word "from" in it and reads nothing.
    private static final Pattern ASIDE = Pattern.compile("--.*|extract\\(\\w+ from|distinct from");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(?!read_parquet\\b)(\\w+)");
    private static final Pattern PART = Pattern.compile("\\b(\\w+)(?: ?\\([^()]*\\))? as \\(");
    private static final Pattern COLUMN = Pattern.compile("^-- column (\\w+): ", Pattern.MULTILINE);
    private static final Sql COLUMNS = new Sql("select table_name, column_name from duckdb_columns() where not internal");

    @Test
    void views_stand_after_those_that_they_read(@TempDir Path folder) throws Exception {
        write(folder, "a", "-- Reads from z.\nselect extract(year from day) from b\njoin c on true");
        write(folder, "b", "with part as (from c) from part");
        write(folder, "c", "select 1");
        write(folder, "d", "from b");

        assertThat(names(new SqlFolder(folder))).containsExactly("c", "b", "a", "d");
    }

    @Test
    void views_that_read_each_other_are_told(@TempDir Path folder) throws Exception {
        write(folder, "a", "from b");
        write(folder, "b", "select 1 from c");
        write(folder, "c", "select 1\njoin a on true");

        assertThatThrownBy(() -> names(new SqlFolder(folder)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a reads b reads c reads a");
    }

    @Test
    void no_view_reads_one_that_is_not_there() {
        Set<String> views = views();
        for (String view : views) {
            String text = ASIDE.matcher(text(view)).replaceAll("");
            Set<String> read = found(READ, text);
            read.removeAll(found(PART, text));

            assertThat(views).as("read by " + view).containsAll(read);
        }
    }

    @Test
    void every_column_has_words_and_no_words_are_about_another_column_or_shared_by_one_view_alone() throws Exception {
        Map<String, Set<String>> columns = columns();
        Map<String, Integer> users = new HashMap<>();
        for (String view : views()) {
            Set<String> own = found(COLUMN, text(view));
            assertThat(columns.get(view)).as("columns of " + view).containsAll(own);
            columns.get(view).stream().filter(column -> !own.contains(column)).forEach(column -> users.merge(column, 1, Integer::sum));
        }
        List<String> shared = SQL.list("views/columns.txt").stream().map(line -> line.substring(0, line.indexOf(':'))).toList();

        assertThat(shared).isSorted().doesNotHaveDuplicates();
        assertThat(users.keySet()).as("columns without words of their view").containsExactlyInAnyOrderElementsOf(shared);
        assertThat(users).as("words that belong at the head of their only view").doesNotContainValue(1);
    }

    private static Map<String, Set<String>> columns() throws Exception {
        Map<String, Set<String>> columns = new HashMap<>();
        try (Database warehouse = Database.readOnly(SampleWarehouse.home().warehouse())) {
            warehouse.list(COLUMNS, row -> columns.computeIfAbsent(row.getString(1), view -> new HashSet<>()).add(row.getString(2)));
        }
        return columns;
    }

    private static Set<String> views() {
        return SQL.names("views").stream().map(name -> name.substring("views/".length())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String view) {
        return SQL.read("views/" + view).text();
    }

    private static List<String> names(SqlFolder sql) {
        return HandwrittenView.all(sql, Path.of("")).stream().map(HandwrittenView::name).toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(Path folder, String view, String text) throws IOException {
        Files.createDirectories(folder.resolve("views"));
        Files.writeString(folder.resolve("views/" + view + ".sql"), text);
    }
}
