package nianbao.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.language.Language;
import nianbao.reading.submission.Received;
import nianbao.reason.Answerable;
import nianbao.sql.Digest;
import nianbao.sql.SqlFolder;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict before a workbook is sent. */
class PrecheckTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path INBOX = ROOT.resolve("data-samples/inbox");
    private static final SqlFolder SQL = new SqlFolder(ROOT.resolve("sql"));
    private static final Definitions FORMS = Definitions.load(ROOT.resolve("jobs/forms"));
    private static final String WRONG_TOTAL = "2012/东阿县/东阿县-视频监控探头建设情况2012.xlsx";

    @TempDir
    Path folder;

    @Test
    void of_the_figures_of_the_year_before_nothing_is_told_and_they_count() throws Exception {
        List<Received> now = List.of(received("2013/东阿县/" + name("2013/东阿县")));
        List<Received> before = receivedIn(INBOX.resolve("2012/东阿县"), INBOX);

        assertThat(new Precheck(FORMS, SQL).of(now, before)).hasSize(1).allMatch(CheckedWorkbook::isGood);
    }

    @Test
    void a_jump_since_the_year_before_is_told_before_the_workbook_is_sent() throws Exception {
        List<Received> now = List.of(received("2014/高唐县/高唐县综治巡防队建设情况统计表（2014年）.xlsx"));
        List<Received> before = receivedIn(INBOX.resolve("2013/高唐县"), INBOX);

        List<Answerable> told = new Precheck(FORMS, SQL).of(now, before).get(0).telling();
        assertThat(told).extracting(Answerable::finding).singleElement().satisfies(finding -> assertThat(finding.rule() + " " + finding.cell() + " " + finding.found() + " " + finding.expected())
                .isEqualTo("jump G8 22764 (2013: 2570, × 8.86) 2506 (≤ 14379)"));
    }

    @Test
    void the_text_names_the_suspected_cell_before_what_is_wrong_and_leaves_notes_out() throws Exception {
        StringWriter text = new StringWriter();
        CheckedFormat.TEXT.write(wrongTotal(), Language.EN, text);

        assertThat(text.toString()).isEqualTo("""
                2012/东阿县/东阿县-视频监控探头建设情况2012.xlsx
                  It would be sent back; correct it first (errors: 1, warnings: 0)
                  suspect  东阿县!C15  Probably 3982; it says 3995  [suspect_probable]
                  error  东阿县!C15  The total says 3995, the rows add up to 3982  [total_row]
                """);
    }

    @Test
    void json_has_all_findings_under_the_names_of_the_views() throws Exception {
        StringWriter json = new StringWriter();
        CheckedFormat.JSON.write(wrongTotal(), Language.EN, json);

        assertThat(json.toString()).contains("\"outcome\" : \"returned\"", "\"rule\" : \"total_row\"", "\"level\" : \"error\"", "\"division_code\" : null", "\"empty_mark\"");
    }

    @Test
    void the_page_is_one_file_that_says_what_to_correct() throws Exception {
        Document page = Jsoup.parse(new CheckedPage(wrongTotal(), Language.ZH, LocalDate.of(2026, 1, 5)).html());

        assertThat(page.select("script, link, img")).isEmpty();
        assertThat(page.select(".verdict").text()).isEqualTo("会被退回，请先改正（错误 1 处，警告 0 处）");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "疑点 东阿县 C15 3995 3982 此格多半应为 3982，现为 3995 suspect_probable", "错误 东阿县 C15 3995 3982 合计为 3995，各行之和为 3982 total_row");
    }

    @Test
    void the_marked_workbook_is_the_one_that_would_come_back() throws Exception {
        Received wrong = received(WRONG_TOTAL);
        List<Path> written = new MarkedWorkbooks(Map.of(wrong.submission(), wrong.content())).write(wrongTotal(), folder.resolve("marked"));

        assertThat(written).hasSize(1);
        try (Workbook workbook = WorkbookFactory.create(written.get(0).toFile(), null, true)) {
            assertThat(workbook.getSheet("东阿县").getCellComment(new CellAddress("C15")).getString().getString()).startsWith("此格多半应为 3982");
        }
    }

    private static List<CheckedWorkbook> wrongTotal() throws Exception {
        return new Precheck(FORMS, SQL).of(List.of(received(WRONG_TOTAL)), List.of());
    }

    private static String name(String folder) throws Exception {
        try (Stream<Path> files = Files.list(INBOX.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().findFirst().orElseThrow();
        }
    }

    private static List<Received> receivedIn(Path folder, Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(file -> received(file, inbox)).toList();
        }
    }

    private static Received received(String file) {
        return received(INBOX.resolve(file), INBOX);
    }

    private static Received received(Path file, Path inbox) {
        try {
            String submission = HexFormat.of().formatHex(Digest.sha256().digest(Files.readAllBytes(file)));
            return new Received(submission, inbox.relativize(file).toString(), Instant.now(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
