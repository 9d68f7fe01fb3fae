package nianbao.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nianbao.language.Language;
import nianbao.release.ReportPages;
import nianbao.report.ReportPage;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** Opens the report of the samples for Word and on paper as other programs do. */
class ReportOnPaperTest {

    @TempDir
    static Path folder;

    private static ReportPage page;

    @BeforeAll
    static void find() throws Exception {
        Run run = new Run(SampleWarehouse.home(), SampleWarehouse.load().release());
        page = new ReportPages(run, new SqlFolder(SampleWarehouse.ROOT.resolve("sql"))).page("371500", 2017, Language.ZH, folder);
    }

    @Test
    void the_document_has_the_figures_of_the_page_in_tables_that_a_sheet_has_room_for() throws Exception {
        try (XWPFDocument document = document()) {
            assertThat(rows(document)).contains(
                    List.of("参保户数", "户", "371,200", "356,300", "+14,900", "+4.2", "+4.2"),
                    List.of("户参保率", "%", "21.3", "20.5", "+0.7", "", "+0.7"));
            assertThat(document.getTables()).allSatisfy(table -> assertThat(table.getRow(0).getTableCells()).hasSizeBetween(2, 7));
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText()).contains("治安保险", "位次", "口径变化");
        }
    }

    @Test
    void a_chart_leaves_out_a_year_of_which_only_a_part_is_counted() throws Exception {
        try (XWPFDocument document = document()) {
            XWPFChart crime = document.getCharts().stream()
                    .filter(chart -> chart.getTitle().getBody().getParagraph(0).getText().startsWith("刑事案件和治安状况"))
                    .findFirst()
                    .orElseThrow();
            CTLineSer filed = crime.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
            assertThat(filed.getCat().getStrRef().getStrCache().getPtList()).extracting(CTStrVal::getV)
                    .containsExactly("2012", "2013", "2014", "2015", "2016", "2017");
            assertThat(filed.getVal().getNumRef().getNumCache().getPtList())
                    .extracting(CTNumVal::getIdx, CTNumVal::getV)
                    .contains(tuple(4L, "6655.0"))
                    .allSatisfy(point -> assertThat(point.toList().get(0)).isNotEqualTo(5L));
            assertThat(crime.getCTChart().getDispBlanksAs().getVal()).hasToString("gap");
        }
    }

    @Test
    void the_same_release_makes_the_same_document() throws Exception {
        byte[] first = Files.readAllBytes(new ReportDocument(page).write(folder));

        assertThat(new ReportDocument(page).write(folder)).hasBinaryContent(first);
    }

    @Test
    void the_paper_has_its_chinese_letters_with_it_and_nothing_runs_over_its_edge() throws Exception {
        try (PDDocument paper = Loader.loadPDF(new ReportPaper(page).write(folder).toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("聊城市2017年度统计报告", "371,200", "聊城江北水城旅游度假区", "口径变化").doesNotContain("点栏目可排序");
            for (PDPage sheet : paper.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).isBetween(594f, 597f);
                for (COSName font : sheet.getResources().getFontNames()) {
                    assertThat(sheet.getResources().getFont(font)).satisfies(
                            one -> assertThat(one.getName()).contains("NotoSansSC"), one -> assertThat(one.isEmbedded()).isTrue());
                }
            }
            assertThat(Edges.beyond(paper)).isEmpty();
        }
    }

    /** Finds letters that stand outside the margins of a sheet. */
    private static final class Edges extends PDFTextStripper {

        private static final float MARGIN = 36;

        private final List<String> beyond = new ArrayList<>();

        static List<String> beyond(PDDocument paper) throws Exception {
            Edges edges = new Edges();
            edges.getText(paper);
            return edges.beyond;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getX() < MARGIN || letter.getX() + letter.getWidth() > letter.getPageWidth() - MARGIN) {
                beyond.add(letter.getUnicode() + " on page " + getCurrentPageNo());
            }
        }
    }

    private static XWPFDocument document() throws Exception {
        return new XWPFDocument(Files.newInputStream(new ReportDocument(page).write(folder)));
    }

    private static List<List<String>> rows(XWPFDocument document) {
        return document.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(ReportOnPaperTest::texts)
                .toList();
    }

    private static List<String> texts(XWPFTableRow row) {
        return StreamSupport.stream(row.getTableCells().spliterator(), false).map(cell -> cell.getText().strip()).toList();
    }
}
