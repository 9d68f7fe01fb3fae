package nianbao.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianbao.chart.ReferredSeries;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Page;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

/** Reads workbooks with the library that makes all others. */
class BookTest {

    private static final Look WORDS = Look.text(Ink.PLAIN, Ground.PAPER);

    @TempDir
    Path folder;

    private final BookParts parts = new BookParts();
    private final Book book = new Book(parts);

    @Test
    void a_text_comes_back_as_it_was_whatever_its_signs() throws IOException {
        List<String> texts = List.of("a < b & \"c\" > 'd'", "  spaced ", "two\nlines", "\r", "𠮷", "a < b & \"c\" > 'd'");
        BookRow row = book.sheet("one").row(20);
        texts.forEach(text -> row.text(WORDS, text));

        assertThat(cells()).extracting(Cell::getStringCellValue).containsExactlyElementsOf(texts);
    }

    @Test
    void what_a_file_cannot_say_is_replaced_so_that_it_still_opens() throws IOException {
        book.sheet("one").row(20).text(WORDS, "a\u0001b");

        assertThat(read().getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("a\uFFFDb");
    }

    @Test
    void a_number_comes_back_as_it_was() throws IOException {
        List<String> numbers = List.of("0", "-12", "6480000", "11.191136", "-0.0000001", "1234567890123456789", "0.1");
        BookRow row = book.sheet("one").row(20);
        numbers.forEach(number -> row.number(Look.number(Ink.PLAIN, Ground.PAPER, "0.0"), new BigDecimal(number)));

        assertThat(cells())
                .extracting(Cell::getNumericCellValue)
                .containsExactlyElementsOf(numbers.stream().map(Double::valueOf).toList());
    }

    @Test
    void cells_have_their_looks_and_both_languages_their_letters() throws IOException {
        book.sheet("one").row(20)
                .stacked(Look.text(Ink.STRONG, Ground.HEAD), new Title("中文", "English"))
                .number(Look.number(Ink.FAINT, Ground.RULED, "#,##0"), BigDecimal.TEN)
                .blank(WORDS);

        XSSFRow row = read().getSheetAt(0).getRow(0);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("中文\nEnglish");
        assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
        XSSFFont chinese = row.getCell(0).getRichStringCellValue().getFontAtIndex(0);
        XSSFFont english = row.getCell(0).getRichStringCellValue().getFontAtIndex(3);
        assertThat(chinese.getBold()).isTrue();
        assertThat(english.getFontHeightInPoints()).isEqualTo((short) 8);
        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(row.getCell(1).getCellStyle().getFont().getColor()).isEqualTo(IndexedColors.GREY_50_PERCENT.getIndex());
        assertThat(row.getCell(2)).hasToString("");
    }

    @Test
    void sheets_of_one_title_are_told_apart() throws IOException {
        assertThat(Stream.of("纠纷/统计", "纠纷/统计", "x".repeat(40), "x".repeat(40)).map(title -> book.sheet(title).name()))
                .containsExactly("纠纷 统计", "纠纷 统计 2", "x".repeat(31), "x".repeat(26) + " 2");
        assertThat(read().getNumberOfSheets()).isEqualTo(4);
    }

    @Test
    void a_wide_sheet_repeats_its_first_columns_and_its_heading_on_every_page() throws IOException {
        BookSheet sheet = book.sheet("it's wide");
        sheet.row(20).text(WORDS, "heading");
        sheet.freeze(2, 1);
        sheet.print().on(Page.LYING).wide(3).repeatRow(0).repeatColumns(2);
        sheet.row(20).text(WORDS, "row");
        sheet.breakBelow(0);

        XSSFSheet read = read().getSheetAt(0);
        assertThat(read.getRepeatingRows()).hasToString("org.apache.poi.ss.util.CellRangeAddress [1:1]");
        assertThat(read.getRepeatingColumns().getFirstColumn()).isZero();
        assertThat(read.getRepeatingColumns().getLastColumn()).isEqualTo(1);
        assertThat(read.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
        assertThat(read.getPrintSetup().getLandscape()).isTrue();
        assertThat(read.getRowBreaks()).containsExactly(0);
        assertThat(read.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
    }

    @Test
    void a_chart_shows_what_it_is_given_and_refers_to_its_cells() throws IOException {
        BookSheet sheet = book.sheet("one");
        ReferredSeries all = new ReferredSeries("a & b", "one!$A$2", List.of("2016", "2017"), "one!$B$1:$C$1", List.of(1.0, 2.5), "one!$B$2:$C$2");
        ReferredSeries other = new ReferredSeries("c", "one!$A$3", List.of("2016", "2017"), "one!$B$1:$C$1", List.of(3.0, 4.0), "one!$B$3:$C$3");
        sheet.row(200);
        sheet.draw(new PlacedChart(parts.charts().lines("one < two", List.of(all, other)), 0, 0, 1));

        List<CTLineSer> lines = read().getSheetAt(0).getDrawingPatriarch().getCharts().get(0)
                .getCTChart().getPlotArea().getLineChartArray(0).getSerList();
        assertThat(lines).extracting(line -> line.getTx().getStrRef().getStrCache().getPtArray(0).getV()).containsExactly("a & b", "c");
        assertThat(lines).extracting(line -> line.getVal().getNumRef().getF()).containsExactly("one!$B$2:$C$2", "one!$B$3:$C$3");
        assertThat(lines.get(0).getVal().getNumRef().getNumCache().getPtList()).extracting(CTNumVal::getV).containsExactly("1.0", "2.5");
        assertThat(lines).extracting(line -> line.getSpPr().xmlText()).doesNotHaveDuplicates();
        assertThat(read().getSheetAt(0).getDrawingPatriarch().getCharts().get(0).getTitleText().getString()).isEqualTo("one < two");
    }

    private List<Cell> cells() throws IOException {
        return StreamSupport.stream(read().getSheetAt(0).getRow(0).spliterator(), false).toList();
    }

    private XSSFWorkbook read() throws IOException {
        Path file = folder.resolve("book.xlsx");
        book.write(file, "title", Instant.parse("2017-11-23T02:00:00Z"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
            return workbook;
        }
    }
}
