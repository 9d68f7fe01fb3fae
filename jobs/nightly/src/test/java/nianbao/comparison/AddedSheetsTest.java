package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nianbao.book.BookParts;
import nianbao.export.Edition;
import nianbao.job.Nights;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Run;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts SQL files beside those of the project, and reads the sheets that come of them. */
class AddedSheetsTest {

    private static final String SETTLED = """
            -- Who settles most of its disputes.
            -- title: 调解成效 / Disputes settled
            -- note: 2016 年 / In 2016
            -- order: 1
            -- column share_pct: 成功率 / Share settled
            select division_name, division_code, disputes_mediated, settled_pct as share_pct
            from mediation
            where level = 'county' and year = 2016
            order by settled_pct desc, division_code
            limit 2
            """;
    private static final String MARKED = """
            -- title: 标记 / Marks
            -- by: part
            select '甲 / first' as part, 1 as year, {'value': 2.5, 'unit': 'percent', 'part_year': true} as value
            union all
            select '乙 / second', 2, {'value': 1234.5, 'unit': 'yuan', 'part_year': false}
            """;

    @TempDir
    Path folder;

    private Path sql;

    @BeforeEach
    void copy() throws Exception {
        sql = Nights.copy(SampleWarehouse.ROOT.resolve("sql"), folder.resolve("sql"));
    }

    @Test
    void a_query_that_is_put_into_the_folder_becomes_a_sheet() throws Exception {
        add("settled", SETTLED);

        try (Workbook workbook = write()) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("说明", "调解成效", "位次", "乡镇");
            assertThat(lines(workbook.getSheet("调解成效"))).startsWith(
                    "调解成效  Disputes settled",
                    "数据版本 20171123T020000Z    制表时间 2017-11-23 10:00 +08:00",
                    "斜体：未报齐；灰色：只含部分月份；†：与上年不可直接相比"
                            + "  Italics: not all reported; grey: some months only; †: does not simply compare with the year before",
                    "2016 年\nIn 2016",
                    "区划\nDivision|调解纠纷数\n（件）\nDisputes mediated|成功率\nShare settled");
            assertThat(lines(workbook.getSheet("调解成效")).get(5)).matches("\\S+[县市区]\\|[0-9]+,[0-9]{3}\\|9[0-9]\\.[0-9]");
            assertThat(workbook.getSheet("调解成效").getLastRowNum()).isEqualTo(6);
        }
    }

    @Test
    void a_figure_is_written_as_its_unit_asks_and_bears_its_marks() throws Exception {
        add("marked", MARKED);

        try (Workbook workbook = write()) {
            Sheet sheet = workbook.getSheet("标记");
            assertThat(lines(sheet)).endsWith("年份\nYear|数值\nValue", "甲  first|", "1|2.5", "乙  second|", "2|1,234.50");
            assertThat(colour(sheet.getRow(5).getCell(1))).isEqualTo(IndexedColors.GREY_50_PERCENT.getIndex());
            assertThat(colour(sheet.getRow(7).getCell(1))).isEqualTo(IndexedColors.BLACK.getIndex());
        }
    }

    @Test
    void counties_and_townships_are_ranked_with_the_rank_of_the_year_before() throws Exception {
        try (Workbook workbook = write()) {
            assertThat(lines(workbook.getSheet("位次"))).contains(
                    "刑事案件和治安状况：立案数 2017，县（市、区）  Crime and public order: Criminal cases filed 2017, counties|||||||");
            assertThat(lines(workbook.getSheet("位次"))).anySatisfy(line -> assertThat(line).startsWith("1|莘县||904|1,149|件|"));
        }
    }

    @Test
    void townships_stand_below_their_county_with_figures_of_every_form() throws Exception {
        try (Workbook workbook = write()) {
            Sheet townships = workbook.getSheet("乡镇");
            assertThat(lines(townships).stream().filter(line -> line.matches("\\S+[县市区]\\|+"))).hasSize(8);
            assertThat(lines(townships).get(4)).contains("立案数\n（件）\n2017\n", "摄像机数量\n（路）\n2017\n");
            assertThat(townships.getLastRowNum()).isGreaterThan(135);
        }
    }

    @Test
    void a_query_that_fails_names_its_file() throws Exception {
        add("wrong", "select nothing from nowhere");

        assertThatThrownBy(this::write).hasMessageContaining("sql/exports/sheets/wrong.sql").hasMessageContaining("nowhere");
    }

    @Test
    void the_same_release_gives_the_same_bytes() throws Exception {
        write().close();
        byte[] first = Files.readAllBytes(target());
        write().close();

        assertThat(target()).hasBinaryContent(first);
    }

    private void add(String name, String query) throws Exception {
        Files.writeString(sql.resolve("exports/sheets/" + name + ".sql"), query);
    }

    private Workbook write() throws Exception {
        Path release = new Run(SampleWarehouse.home(), SampleWarehouse.load().release()).release();
        AddedSheets sheets = AddedSheets.of(release.resolve("warehouse.duckdb"), new SqlFolder(sql));
        Edition edition = new Edition("20171123T020000Z", Instant.parse("2017-11-23T02:00:00Z"));
        ComparisonWorkbook.of(edition, sheets.of(division -> true)).write(target(), new BookParts());
        return WorkbookFactory.create(target().toFile(), null, true);
    }

    private Path target() {
        return folder.resolve("added.xlsx");
    }

    private static short colour(Cell cell) {
        return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getColor();
    }

    private static List<String> lines(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).map(AddedSheetsTest::line).toList();
    }

    private static String line(Row row) {
        DataFormatter formatter = new DataFormatter();
        return String.join("|", IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> formatter.formatCellValue(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
                .toList());
    }
}
