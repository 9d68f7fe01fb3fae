package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nianbao.book.BookParts;
import nianbao.export.Edition;
import nianbao.sql.SqlFolder;
import nianbao.view.GivenRelease;
import nianbao.warehouse.Database;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonWorkbookTest {

    private static final Path GIVEN = Path.of("src/test/resources/nianbao/comparison/given");
    private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));
    private static final Instant MADE = Instant.parse("2017-11-23T02:00:00Z");

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws Exception {
        first = folder.resolve("first.xlsx");
        second = folder.resolve("second.xlsx");
        Path release = Files.createDirectory(folder.resolve("release"));
        try (Connection connection = new GivenRelease(GIVEN, release).open()) {
            Database given = new Database(connection);
            List<String> compared = List.of("crime", "mediation");
            ComparedForms.findOut(given, SQL, compared);
            ComparedForms forms = ComparedForms.of(given, SQL, compared);
            ComparisonWorkbook workbook = ComparisonWorkbook.of(forms, new Edition("20171123T020000Z", MADE), List.of());
            workbook.write(first, new BookParts());
            workbook.write(second, new BookParts());
        }
    }

    @Test
    void hasASheetAFormAfterTheOneThatExplains() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(first.toFile(), null, true)) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("说明", "图表", "人民调解", "刑事治安");
            assertThat(lines(workbook.getSheet("说明")))
                    .contains("数据版本  Release|20171123T020000Z", "制表时间  Made on|2017-11-23 10:00 +08:00");
        }
    }

    @Test
    void setsTheYearsBesideEachOtherWithTheChangeOfTheLastOne() throws IOException {
        assertThat(lines("人民调解")).startsWith(
                "人民调解年度对比  People's mediation: annual comparison",
                "数据版本 20171123T020000Z    制表时间 2017-11-23 10:00 +08:00",
                "斜体：未报齐；灰色：只含部分月份；†：与上年不可直接相比"
                        + "  Italics: not all reported; grey: some months only; †: does not simply compare with the year before",
                "指标\nIndicator|单位\nUnit|2015|2016|2017\n1—10月|比上年增减\nChange|增减 %\nChange %",
                "聊城市  全市 city||1/5|2/5|1/5||",
                "调解纠纷数  Disputes mediated|件|1,000|1,300|1,250||",
                "婚姻家庭  Marriage and family|件||400|||");
    }

    @Test
    void givesTheChangeOfARateInPercentagePoints() throws IOException {
        assertThat(lines("人民调解")).contains(
                "调解成功率  Share of disputes settled|%||97.0|98.4|+1.4|百分点");
    }

    @Test
    void saysWhenAChangeStartsFromZero() throws IOException {
        assertThat(lines("刑事治安")).contains(
                "治安案件数  Public-order cases|件|||0|4|+4|—");
    }

    @Test
    void showsTheCityThenCountiesThenZones() throws IOException {
        assertThat(lines("人民调解").stream().filter(line -> line.matches(".* (city|county|zone)\\|.*")).map(line -> line.split(" ")[0]))
                .containsExactly("聊城市", "东昌府区", "茌平区", "经济技术开发区");
    }

    @Test
    void keepsAColumnForAYearWithoutFigures() throws IOException {
        assertThat(lines("刑事治安").get(3)).contains("|2014|2015|2016|2017|");
        assertThat(lines("刑事治安")).contains("立案数  Cases filed|件|7|||9||");
    }

    @Test
    void givesTheSameBytesForTheSameRelease() {
        assertThat(first).hasSameBinaryContentAs(second);
    }

    private List<String> lines(String sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(first.toFile(), null, true)) {
            return lines(workbook.getSheet(sheet));
        }
    }

    private static List<String> lines(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).map(ComparisonWorkbookTest::line).toList();
    }

    private static String line(Row row) {
        DataFormatter formatter = new DataFormatter();
        return String.join("|", IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map((Cell cell) -> formatter.formatCellValue(cell))
                .toList());
    }
}
