package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page that there is in Chinese, held against the same page in English. */
class PagesInChineseTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root")).normalize();
    private static final String CHINESE = ".zh-CN.md";
    private static final String ENGLISH = ".md";

    @Test
    void what_clerks_operators_and_analysts_read_is_there_in_chinese() throws IOException {
        assertThat(pages()).contains("README.md", "docs/cluster.md", "docs/connect.md", "docs/definitions.md", "docs/operate.md", "docs/publication.md", "docs/questions.md", "docs/reading.md", "docs/security.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void both_have_the_same_headings_commands_tables_and_pictures(String name) throws IOException {
        Page english = Page.read(ROOT.resolve(name));
        Page chinese = Page.read(inChinese(name));

        assertThat(chinese.levels()).isNotEmpty().isEqualTo(english.levels());
        assertThat(chinese.code()).isEqualTo(english.code());
        assertThat(chinese.rows()).isEqualTo(english.rows());
        assertThat(chinese.pictures()).isEqualTo(english.pictures());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void both_lead_to_the_same_pages_and_the_chinese_one_to_chinese_ones(String name) throws IOException {
        Page english = Page.read(ROOT.resolve(name));
        Page chinese = Page.read(inChinese(name));

        assertThat(others(chinese, name)).isEqualTo(others(english, name));
        assertThat(chinese.links().stream()
                        .map(link -> ROOT.relativize(target(ROOT.resolve(name), link)).toString())
                        .filter(pages()::contains))
                .containsOnly(name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_link_leads_nowhere(String name) throws IOException {
        for (Path page : List.of(ROOT.resolve(name), inChinese(name))) {
            for (String link : Page.read(page).links()) {
                Path target = target(page, link);
                assertThat(target).exists();
                if (link.contains("#")) {
                    assertThat(Page.read(target).anchors()).as(link).contains(link.substring(link.indexOf('#') + 1));
                }
            }
        }
    }

    @Test
    void a_page_that_was_changed_alone_is_noticed() {
        Page page = new Page("# Head\n\n    run --home DIR  # every night\n\n```sql\nselect 1 -- one\n```\n\n| 1 |\n\n| `a` | first |\n");

        assertThat(new Page("# 题目\n\n    run --home DIR  # 每晚\n\n```sql\nselect 1 -- 一\n```\n\n| 1 |\n\n| `a` | 第一 |\n"))
                .returns(page.levels(), Page::levels)
                .returns(page.code(), Page::code)
                .returns(page.rows(), Page::rows);
        assertThat(new Page(page.text().replace("--home", "--house")).code()).isNotEqualTo(page.code());
        assertThat(new Page(page.text().replace("select 1", "select 2")).code()).isNotEqualTo(page.code());
        assertThat(new Page(page.text().replace("| 1 |", "| 2 |")).code()).isNotEqualTo(page.code());
        assertThat(new Page(page.text().replace("# Head", "## Head")).levels()).isNotEqualTo(page.levels());
        assertThat(new Page(page.text() + "| `b` | second |\n").rows()).isNotEqualTo(page.rows());
    }

    /** The English pages of which there is a Chinese one. */
    static List<String> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .map(page -> ROOT.relativize(page).toString())
                    .filter(name -> name.endsWith(CHINESE))
                    .map(name -> name.replace(CHINESE, ENGLISH))
                    .sorted()
                    .toList();
        }
    }

    private static Path inChinese(String name) {
        return ROOT.resolve(name.replace(ENGLISH, CHINESE));
    }

    /** The pages that one leads to besides itself, whatever their language. */
    private static Set<String> others(Page page, String name) {
        return page.links().stream()
                .map(link -> file(link).replace(CHINESE, ENGLISH))
                .filter(file -> !file.isEmpty() && !name.endsWith(file))
                .collect(Collectors.toSet());
    }

    private static Path target(Path page, String link) {
        return file(link).isEmpty() ? page : page.resolveSibling(file(link)).normalize();
    }

    private static String file(String link) {
        return link.replaceFirst("#.*", "");
    }
}
