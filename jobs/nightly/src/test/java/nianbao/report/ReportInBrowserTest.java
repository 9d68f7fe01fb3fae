package nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nianbao.language.Language;
import nianbao.release.ReportPages;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Opens the report of the samples in a real browser, as its readers do. */
class ReportInBrowserTest {

    /** Each word of each heading, and on how many lines it stands. */
    private static final String WORDS_OF_HEADINGS = """
            [...document.querySelectorAll('table.sortable thead th')].flatMap(heading => {
                const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
                const words = [];
                for (let text = texts.nextNode(); text; text = texts.nextNode())
                    for (const word of text.data.matchAll(/[^\\s-]+/g)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        words.push([word[0], range.getClientRects().length]);
                    }
                return words;
            })""";
    private static final String AXE = "/axe.min.js";

    private static Browser browser;
    private static List<Path> pages;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Browser.installed().isPresent(), "no Chromium is installed");
        pages = Report.pages(new Run(SampleWarehouse.home(), SampleWarehouse.load().release()).exports());
        browser = new Browser();
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1280})
    void it_fits_any_width_and_says_nothing_to_the_console(int width) throws Exception {
        browser.width(width);
        browser.open(pages.get(0).toUri().toString());

        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        assertThat(browser.said()).isEmpty();
    }

    @Test
    void it_prints_on_a4() throws Exception {
        browser.open(pages.get(0).toUri().toString());

        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF").containsPattern("/MediaBox \\[0 0 59\\d(\\.\\d+)? 84\\d(\\.\\d+)?]");
    }

    @Test
    void on_paper_no_english_heading_is_broken_within_a_word(@TempDir Path folder) throws Exception {
        new ReportPages(new Run(SampleWarehouse.home(), SampleWarehouse.load().release()), new SqlFolder(SampleWarehouse.ROOT.resolve("sql")))
                .write("371500", 2017, Language.EN, folder, folder);
        int paper = 718;
        browser.width(paper);
        browser.open(Report.pages(folder).get(0).toUri().toString());
        browser.medium("print");

        JsonNode words;
        int width;
        try {
            words = browser.run(WORDS_OF_HEADINGS);
            width = browser.run("document.documentElement.scrollWidth").asInt();
        } finally {
            browser.medium("");
        }

        assertThat(words.size()).isGreaterThan(200);
        assertThat(words).allSatisfy(word -> assertThat(word.get(1).asInt()).as(word.get(0).asString()).isOne());
        assertThat(width).isLessThanOrEqualTo(paper);
    }

    @Test
    void a_heading_sorts_its_table() throws Exception {
        browser.open(pages.get(0).toUri().toString());
        String column = "[...document.querySelectorAll('table.sortable')[1].tBodies[0].rows].map(row => Number(row.cells[1].dataset.value))";
        String click = "document.querySelectorAll('table.sortable')[1].tHead.rows[0].cells[1].querySelector('button').click()";

        browser.run(click);
        List<Integer> down = numbers(browser.run(column));
        browser.run(click);
        List<Integer> up = numbers(browser.run(column));

        assertThat(down).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b - a);
        assertThat(up).hasSameSizeAs(down).isSorted();
    }

    @Test
    void typing_a_name_leaves_the_divisions_that_bear_it() throws Exception {
        browser.open(pages.get(0).toUri().toString());

        browser.run("{ const box = document.querySelector('input.filter'); box.value = '县'; box.dispatchEvent(new Event('input')); }");
        JsonNode shown = browser.run("[...document.querySelectorAll('table.sortable tbody tr')].filter(row => row.offsetParent)"
                + ".map(row => row.cells[0].textContent.trim())");

        assertThat(texts(shown)).isNotEmpty().allMatch(name -> name.contains("县"));
    }

    @Test
    void the_tiles_show_the_indicator_and_year_that_are_chosen() throws Exception {
        browser.open(pages.get(0).toUri().toString());
        String tiles = "[...document.querySelectorAll('.tiles li b')].map(figure => figure.textContent)";
        String choose = "{ const box = document.getElementById('%s'); box.value = '%s'; box.dispatchEvent(new Event('change')); }";

        browser.run(choose.formatted("tile-indicator", "mediation.disputes_mediated"));
        List<String> newest = texts(browser.run(tiles));
        browser.run(choose.formatted("tile-year", "2014"));
        List<String> earlier = texts(browser.run(tiles));

        assertThat(newest).hasSize(135);
        assertThat(earlier).hasSize(135).isNotEqualTo(newest);
        assertThat(newest).contains("197", "111");
    }

    @Test
    void a_figure_leads_to_its_cells_though_they_are_folded_away() throws Exception {
        browser.open(pages.get(0).toUri().toString());

        browser.run("document.querySelector('a[href=\"#s.2017.mediation.disputes_mediated\"]').click()");
        browser.run("new Promise(done => setTimeout(done, 50))");

        assertThat(browser.run("document.getElementById('s.2017.mediation.disputes_mediated').closest('details').open").asBoolean()).isTrue();
        assertThat(browser.run("document.querySelectorAll('td.hit').length").asInt()).isEqualTo(135);
    }

    @Test
    void who_cannot_see_or_point_reads_it_too() throws Exception {
        browser.width(1280);
        String axe;
        try (InputStream file = getClass().getResourceAsStream(AXE)) {
            axe = new String(file.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        }
        for (Path page : List.of(pages.get(0), zone())) {
            browser.open(page.toUri().toString());
            browser.run(axe);

            // The cells are ten thousand, and those of a zone are like them.
            JsonNode found = browser.run("axe.run({exclude: [['main .sources details:not(:first-of-type)']]}, {resultTypes: ['violations']}).then(told => told.violations.filter(one => ['serious', 'critical'].includes(one.impact))"
                    + ".map(one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))");

            assertThat(texts(found)).isEmpty();
        }
    }

    private static Path zone() {
        return pages.stream().filter(page -> page.toString().contains("3715Z1")).findFirst().orElseThrow();
    }

    private static List<Integer> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asInt).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
