package nianbao.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.language.Language;
import nianbao.release.Releases;
import nianbao.run.Moment;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.Summary;
import nianbao.run.Worker;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that a run leaves in the home. */
class StatusPageTest {

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @Test
    void it_tells_of_a_run_with_its_steps_and_of_what_was_returned_and_why() throws Exception {
        save("a.xlsx", "清河镇", 12, 11);
        saveFromElsewhere("2015/b.xlsx");
        Summary summary = nights.pass();

        Document page = page();
        assertThat(page.selectFirst("html").attr("lang")).startsWith("zh");
        assertThat(page.select(".health.well")).hasSize(1);
        assertThat(page.select(".runs > li")).hasSize(1);
        assertThat(page.select(".runs svg rect")).extracting(Element::className)
                .containsExactly("collect", "read", "check", "land", "release", "verify", "publish", "export");
        assertThat(page.select(".runs svg").attr("aria-label")).contains("收集", "读取", "导出", "秒");
        assertThat(page.select(".runs .did").text()).contains("接收 1", "退回 1", "拒收 0", "数字 2", "已发布");
        Element sent = page.selectFirst("section[aria-labelledby=sent_back] li");
        assertThat(sent.text()).contains("2015/", "b.xlsx", "成功数大于调解数", "1 处错误").doesNotContain(" / ");
        assertThat(sent.select("a").attr("href")).isEqualTo("corrections/" + summary.release() + "/");
        assertThat(page.select("section[aria-labelledby=missing] table").text()).contains("2015", "白塔镇", "石桥镇");
        assertThat(page.select("section[aria-labelledby=changes]").text()).contains(summary.release());
        assertThat(page.select("a[href]")).allSatisfy(link -> assertThat(nights.home().folder().resolve(link.attr("href"))).exists());
    }

    @Test
    void a_night_without_news_is_told_of_and_what_is_left_open_stays_on_it() throws Exception {
        save("a.xlsx", "清河镇", 12, 11);
        saveFromElsewhere("b.xlsx");
        nights.pass();
        nights.pass();

        Document page = page();
        assertThat(page.select(".runs > li")).hasSize(2);
        assertThat(page.select(".runs > li").first().text()).contains("没有新报表");
        assertThat(page.select("section[aria-labelledby=sent_back] li")).hasSize(1);
    }

    @Test
    void a_failed_run_is_told_of_with_what_happened_and_what_to_do() throws Exception {
        save("a.xlsx", "清河镇", 12, 11);
        Nights broken = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("sql")), nights.definitions());
        Files.writeString(broken.sql().resolve("tests/broken.sql"), "select 1 as broken");
        assertThatThrownBy(broken::pass).isInstanceOf(Failure.class);

        Document page = page();
        assertThat(page.select(".health.ill").text()).contains("没有完成");
        Element run = page.selectFirst(".runs > li");
        assertThat(run.text()).contains("失败", "检验", "sql/tests/broken.sql", "./nianbao nightly");
        assertThat(run.select("rect.broken")).hasSize(1);
    }

    @Test
    void what_revises_figures_is_told_of() throws Exception {
        save("a.xlsx", "清河镇", 12, 11);
        nights.pass();
        save("a（更正）.xlsx", "清河镇", 14, 11);
        nights.pass();

        assertThat(page().select("section[aria-labelledby=changes]").text()).contains("由哪些报表更正", "a（更正）.xlsx");
    }

    @Test
    void when_the_next_run_starts_is_told_of_while_a_schedule_is_at_work() throws Exception {
        nights.pass();
        new Plans(nights.home()).keep(new Plan(Worker.current(), Instant.now(), "0 0 2 1 1 ?", "Asia/Shanghai", null));
        file().betweenRuns();

        assertThat(page().select(".cards").text()).containsPattern("下次运行 \\d{4}-01-01 02:00");
    }

    @Test
    void what_senders_call_their_files_and_write_into_them_is_no_markup() throws Exception {
        save("<i>a&amp;\"'.xlsx", "<i>清河</i>", 12, 11);
        nights.pass();

        Document page = page();
        assertThat(page.select("main i, main [title]")).allMatch(one -> one.parent().hasClass("health"));
        assertThat(page.select("section[aria-labelledby=sent_back] li").text()).contains("<i>a&amp;\"'.xlsx", "<i>清河</i>");
    }

    @Test
    void it_asks_for_nothing_from_anywhere_else() throws Exception {
        save("a.xlsx", "清河镇", 12, 11);
        nights.pass();

        assertThat(page().select("script, link, img, iframe, form, [style], [src], [onclick]")).isEmpty();
        assertThat(StatusPage.policy()).startsWith("default-src 'none'").doesNotContain("unsafe");
    }

    @Test
    void it_speaks_english_too() throws Exception {
        save("b.xlsx", "白塔镇", 12, 15);
        nights.pass();
        HomeStatus status = HomeStatus.of(nights.home(), new SqlFolder(nights.sql()), Moment.here(), StatusPage.RUNS);

        String english = Jsoup.parse(new StatusPage(status, Language.EN, moment(), true, false).html()).text();
        assertThat(english).contains("No good run for too long", "Sent back and not replaced since", "corrections/").doesNotContain("退回");
    }

    @Test
    void a_page_that_cannot_be_written_fails_no_run() throws Exception {
        Files.createDirectories(nights.home().statusPage().resolve("in the way"));
        save("a.xlsx", "清河镇", 12, 11);

        assertThat(nights.pass().published()).isTrue();
    }

    @Test
    void what_is_kept_of_a_release_is_told_of_that_one_alone() throws Exception {
        save("b.xlsx", "白塔镇", 12, 15);
        String first = nights.pass().release();
        save("b.xlsx", "白塔镇", 15, 12);
        nights.pass();
        assertThat(page().select("section[aria-labelledby=sent_back] li")).isEmpty();

        new Releases(nights.home()).publish(first);
        file().betweenRuns();

        assertThat(page().select("section[aria-labelledby=sent_back] li")).hasSize(1);
        assertThat(Folders.names(nights.home().folder())).filteredOn(name -> name.contains("status")).containsExactly("status.html");
    }

    private StatusFile file() {
        return new StatusFile(nights.home(), new SqlFolder(nights.sql()), Language.ZH);
    }

    private Document page() throws IOException {
        return Jsoup.parse(nights.home().statusPage().toFile(), "UTF-8");
    }

    private void save(String file, String division, int disputes, int settled) throws IOException {
        Returns.of(2015, "东县", "2016年1月8日").row(division, disputes, settled).save(nights.inbox().resolve(file));
    }

    private void saveFromElsewhere(String file) throws IOException {
        Returns.of(2015, "西县", "2016年1月8日").row("石桥镇", 12, 15).save(nights.inbox().resolve(file));
    }

    private static Moment moment() {
        return new Moment(Instant.now(), ZoneId.of("Asia/Shanghai"));
    }
}
