package nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.language.Language;
import nianbao.release.ReportPages;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the report of the samples as it is written, without running its script. */
class SampleReportTest {

    private static List<Path> pages;
    private static Document city;

    @BeforeAll
    static void read() throws Exception {
        pages = Report.pages(new Run(SampleWarehouse.home(), SampleWarehouse.load().release()).exports());
        city = Jsoup.parse(pages.get(0));
    }

    @Test
    void the_city_and_each_county_and_zone_has_a_page() {
        assertThat(pages).hasSize(12);
        assertThat(city.title()).isEqualTo("聊城市2017年度统计报告");
        assertThat(pages).extracting(page -> page.getFileName().toString()).contains("371524-东阿县.html", "3715Z1-聊城经济技术开发区.html");
    }

    @Test
    void the_same_release_makes_the_same_pages(@TempDir Path folder) throws Exception {
        Run run = new Run(SampleWarehouse.home(), SampleWarehouse.load().release());
        new ReportPages(run, new SqlFolder(Path.of("../../sql"))).write("371500", 2017, Language.ZH, folder, run.exports());

        assertThat(Report.pages(folder)).hasSameSizeAs(pages);
        for (Path page : pages) {
            assertThat(folder.resolve(run.exports().relativize(page))).hasSameBinaryContentAs(page);
        }
    }

    @Test
    void it_tells_the_figures_beside_those_of_the_year_before() {
        assertThat(row(city, "参保户数")).containsExactly("参保户数", "户", "371,200", "356,300", "+14,900", "+4.2", "+4.2", "135/135", "");
        assertThat(row(city, "户参保率")).containsSequence("21.3", "20.5", "+0.7 百分点");
    }

    @Test
    void a_part_of_a_year_is_grey_and_is_not_set_against_a_whole_one() {
        Element filed = city.selectFirst("th:containsOwn(立案数)").parent();

        assertThat(filed.select("td.part")).extracting(Element::text).containsExactly("5,216");
        assertThat(filed.select("td").get(4).text()).isEmpty();
        assertThat(filed.select("td.mark").text()).isEqualTo("1—10月");
    }

    @Test
    void every_link_leads_to_what_is_there() {
        for (Path page : pages) {
            Document read = parsed(page);
            Set<String> places = read.select("[id]").stream().map(Element::id).collect(Collectors.toSet());

            assertThat(read.select("[id]")).hasSameSizeAs(places);
            assertThat(read.select("a[href^=#]")).isNotEmpty().allSatisfy(link ->
                    assertThat(places).contains(link.attr("href").substring(1)));
            assertThat(read.select("a[href]:not([href^=#])")).isNotEmpty().allSatisfy(link ->
                    assertThat(Path.of(page.getParent().toUri().resolve(link.attr("href")))).exists());
        }
    }

    @Test
    void a_figure_leads_to_the_workbook_sheet_and_cell_of_each_of_its_parts() throws Exception {
        Element column = city.getElementById("s.2017.mediation.disputes_mediated");
        Element line = city.getElementById("r.2017.mediation.371502001");
        Element cell = line.child(column.elementSiblingIndex());
        List<String> cells = SampleWarehouse.nights().ask("select cast(cell_value as integer) || ' ' || cell || ' ' || sheet || ' ' || file from lineage"
                + " where basis = 'today' and form = 'mediation' and indicator = 'disputes_mediated' and breakdown is null and year = 2017"
                + " and division_code = '371502001'");

        assertThat(cells).containsExactly(cell.ownText() + " " + cell.select("small").text() + " " + line.child(2).text() + " " + line.child(1).text());
    }

    @Test
    void a_page_needs_nothing_but_itself() {
        for (Path page : pages) {
            Document read = parsed(page);

            assertThat(read.select("[src], link, iframe, object, img")).isEmpty();
            assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
            assertThat(read.html()).doesNotContain("url(", "@import");
        }
    }

    @Test
    void it_says_what_a_printed_report_says_wrongly() {
        assertThat(city.select("td.verdict.contradicts_itself")).hasSize(3);
        assertThat(city.select("td.verdict.holds")).hasSize(25);
    }

    @Test
    void in_english_no_chinese_but_names_and_what_offices_wrote_is_left() throws Exception {
        Path folder = Files.createTempDirectory("english");
        new ReportPages(new Run(SampleWarehouse.home(), SampleWarehouse.load().release()), new SqlFolder(SampleWarehouse.ROOT.resolve("sql")))
                .write("371500", 2017, Language.EN, folder, folder);
        Document english = parsed(folder.resolve("report.html"));

        assertThat(row(english, "Disputes mediated")).containsSequence("cases", "16,056", "18,932");
        Elements own = english.select("nav a, h2, caption, thead th:not(.column), p.note, summary, .chooser label");
        assertThat(own).isNotEmpty().allSatisfy(text -> assertThat(text.ownText()).doesNotContainPattern("\\p{IsHan}"));
    }

    private static List<String> row(Document page, String title) {
        return page.selectFirst("table.figures th[scope=row]:matchesOwn(^" + title + "$)").parent().children().stream().map(Element::text).toList();
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
