package nianbao.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.report.Browser;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Opens the status page in a real browser, as its readers do, after a good night and one that failed. */
class StatusInBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;
    private static String page;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Browser.installed().isPresent(), "no Chromium is installed");
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        Returns.of(2015, "西县", "2016年1月8日").row("石桥镇", 12, 15).save(nights.inbox().resolve("西县/一份名字很长很长很长很长很长很长很长很长很长的报表.xlsx"));
        nights.pass();
        Nights broken = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("sql")), nights.definitions());
        Files.writeString(broken.sql().resolve("tests/broken.sql"), "select 1 as broken");
        assertThatThrownBy(broken::pass).isInstanceOf(Failure.class);
        page = nights.home().statusPage().toUri().toString();
        browser = new Browser();
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, light", "820, dark", "1280, light", "1280, dark"})
    void it_fits_any_width_says_nothing_to_the_console_and_can_be_read_by_all(int width, String scheme) throws Exception {
        browser.width(width);
        browser.scheme(scheme);
        browser.open(page);
        browser.run(axe());

        JsonNode found = browser.run("axe.run().then(told => told.violations.filter(one => ['serious', 'critical'].includes(one.impact))"
                + ".map(one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')))");

        assertThat(found.valueStream().map(JsonNode::asString)).isEmpty();
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        assertThat(browser.said()).isEmpty();
    }

    @Test
    void its_looks_are_what_its_policy_allows() throws Exception {
        browser.open(page);

        assertThat(browser.run("getComputedStyle(document.querySelector('.runs > li')).display").asString()).isEqualTo("grid");
    }

    @Test
    void it_prints_on_a4() throws Exception {
        browser.open(page);

        assertThat(new String(browser.pdf(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .containsPattern("/MediaBox \\[0 0 59\\d(\\.\\d+)? 84\\d(\\.\\d+)?]");
    }

    private static String axe() throws Exception {
        try (InputStream file = StatusInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + ";0";
        }
    }
}
