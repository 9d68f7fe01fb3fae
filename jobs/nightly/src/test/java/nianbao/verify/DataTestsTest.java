package nianbao.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.release.HandwrittenView;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;
import org.junit.jupiter.api.Test;

class DataTestsTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
    private static final Pattern READ = Pattern.compile("\\b(?:from|join) (\\w+)");

    @Test
    void what_is_tested_once_is_the_same_in_every_subset() throws SQLException {
        try (DataTests tests = new DataTests(Database.inMemory(), SQL, HandwrittenView.all(SQL, Path.of("subset")), new Landings(new Home(Path.of("home"))))) {
            List<String> whole = tests.views().stream()
                    .filter(DataTests::isWhole)
                    .map(HandwrittenView::name)
                    .toList();

            assertThat(SQL.names(DataTests.OF_THE_WHOLE)).isNotEmpty().allSatisfy(test ->
                    assertThat(read(test)).isNotEmpty().isSubsetOf(whole));
        }
    }

    private static List<String> read(String test) {
        String statement = SQL.read(test).text().replaceAll("(?m)^--.*$", "");
        return READ.matcher(statement).results().map(found -> found.group(1)).toList();
    }
}
