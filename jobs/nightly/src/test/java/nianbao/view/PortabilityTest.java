package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.release.HandwrittenView;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views are written in what DuckDB and Spark SQL answer alike; the reading of files, which each does its own way, apart. */
class PortabilityTest {

    private static final Path VIEWS = Path.of(System.getProperty("nianbao.root")).resolve("sql/views");
    private static final Pattern READING = Pattern.compile("read_parquet\\([^;]*?\\)(?=;|\\s+(as|qualify)\\b)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern FOREIGN = Pattern.compile(
            "::|//|%|\"|\\[|\\{|\\bselect\\s+\\*|\\bexclude\\b|\\bby name\\b|\\bignore nulls\\b|\\bilike\\b|\\binterval\\b"
                    + "|\\bvarchar\\b|\\b(quantile_cont|strftime|list|list_contains|unnest|struct_pack|generate_series"
                    + "|range|string_agg|listagg|regexp_\\w+|starts_with|date_diff|datediff|dayofweek|log|trim|avg)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER = Pattern.compile("\\border by\\b(.*?)(?=\\)|\\brows\\b|\\brange\\b|;|$)", Pattern.DOTALL);
    private static final Pattern DIVISOR = Pattern.compile("/\\s*(?!nullif\\(|greatest\\()\\S+");

    static Stream<String> views() {
        return HandwrittenView.all(new SqlFolder(VIEWS.getParent()), Path.of("")).stream().map(HandwrittenView::name);
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_is_written_in_what_both_engines_answer_alike(String view) throws Exception {
        String sql = READING.matcher(Files.readString(VIEWS.resolve(view + ".sql"))).replaceAll("files");
        String code = TEXT.matcher(COMMENT.matcher(sql).replaceAll("")).replaceAll("said");

        assertThat(found(FOREIGN, code)).as("what only one engine knows").isEmpty();
        assertThat(found(DIVISOR, code)).as("what may be zero below the line").isEmpty();
        assertThat(orders(code)).as("orders that do not say where nulls go").allMatch(order -> order.matches(".* nulls (first|last)"));
    }

    private static List<String> found(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(MatchResult::group).toList();
    }

    private static List<String> orders(String code) {
        return ORDER.matcher(code).results()
                .flatMap(order -> Stream.of(order.group(1).split(",")))
                .map(key -> key.strip().lines().map(String::strip).collect(Collectors.joining(" ")))
                .toList();
    }
}
