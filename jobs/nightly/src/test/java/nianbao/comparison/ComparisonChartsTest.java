package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.sample.SampleWarehouse;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** Reads the charts of the samples' comparison, and the cells that they refer to. */
class ComparisonChartsTest {

    private static final List<String> DRAWN =
            List.of("法院案件收结情况", "刑事案件和治安状况", "人口户数和村居", "治安保险", "人民调解", "公共安全视频监控");

    private static XSSFWorkbook workbook;
    private static List<XSSFChart> charts;

    @BeforeAll
    static void open() throws Exception {
        workbook = new XSSFWorkbook(new File(SampleWarehouse.load().comparison()));
        charts = workbook.getSheet("图表").getDrawingPatriarch().getCharts();
    }

    @AfterAll
    static void close() throws Exception {
        workbook.close();
    }

    /** What a chart shows in a row, with the cells that it stands in. */
    private record Shown(CTSerTx title, CTAxDataSource names, CTNumDataSource values) {

        static Stream<Shown> in(XSSFChart chart) {
            CTPlotArea plot = chart.getCTChart().getPlotArea();
            return Stream.concat(
                    Arrays.stream(plot.getLineChartArray()).flatMap(lines -> Arrays.stream(lines.getSerArray())).map(Shown::of),
                    Arrays.stream(plot.getBarChartArray()).flatMap(bars -> Arrays.stream(bars.getSerArray())).map(Shown::of));
        }

        private static Shown of(CTLineSer line) {
            return new Shown(line.getTx(), line.getCat(), line.getVal());
        }

        private static Shown of(CTBarSer bars) {
            return new Shown(bars.getTx(), bars.getCat(), bars.getVal());
        }

        String sheet() {
            return Objects.requireNonNull(new CellReference(title.getStrRef().getF()).getSheetName());
        }

        List<String> namesShown() {
            return names.getStrRef().getStrCache().getPtList().stream().map(CTStrVal::getV).toList();
        }

        List<Double> valuesShown() {
            return values.getNumRef().getNumCache().getPtList().stream().map(CTNumVal::getV).map(Double::valueOf).toList();
        }
    }

    @Test
    void each_form_has_a_line_through_the_years_and_bars_for_its_divisions() {
        assertThat(charts).filteredOn(chart -> chart.getCTChart().getPlotArea().sizeOfLineChartArray() == 1)
                .flatExtracting(chart -> Shown.in(chart).map(Shown::sheet).distinct().toList())
                .containsAll(DRAWN);
        assertThat(charts).filteredOn(chart -> chart.getCTChart().getPlotArea().sizeOfBarChartArray() == 1)
                .flatExtracting(chart -> Shown.in(chart).map(Shown::sheet).toList())
                .containsExactlyInAnyOrderElementsOf(DRAWN);
    }

    @Test
    void what_a_chart_shows_stands_in_the_cells_that_it_refers_to() {
        assertThat(charts.stream().flatMap(Shown::in)).isNotEmpty().allSatisfy(shown -> {
            assertThat(cells(shown.title().getStrRef().getF())).singleElement()
                    .satisfies(cell -> assertThat(cell.getStringCellValue()).startsWith(shown.title().getStrRef().getStrCache().getPtArray(0).getV()));
            assertThat(cells(shown.names().getStrRef().getF())).extracting(Cell::getStringCellValue).isEqualTo(shown.namesShown());
            assertThat(cells(shown.values().getNumRef().getF()).stream().filter(cell -> !cell.toString().isEmpty()))
                    .extracting(Cell::getNumericCellValue)
                    .isEqualTo(shown.valuesShown());
        });
    }

    @Test
    void a_line_leaves_out_a_year_of_which_only_a_part_is_counted() {
        Shown filed = shown("刑事案件和治安状况").get(0);

        assertThat(filed.namesShown()).containsExactly("2012", "2013", "2014", "2015", "2016");
        assertThat(filed.valuesShown()).endsWith(6655.0);
    }

    @Test
    void bars_are_those_of_the_counties_and_zones_in_the_newest_year() {
        List<Shown> cameras = shown("公共安全视频监控");
        Shown bars = cameras.get(cameras.size() - 1);

        assertThat(bars.title().getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo("2017");
        assertThat(bars.namesShown()).hasSize(11).startsWith("东昌府区", "茌平区").endsWith("聊城江北水城旅游度假区");
        assertThat(bars.valuesShown()).startsWith(28021.0);
    }

    private static List<Shown> shown(String sheet) {
        return charts.stream().flatMap(Shown::in).filter(shown -> shown.sheet().equals(sheet)).toList();
    }

    private static List<Cell> cells(String formula) {
        List<Cell> cells = new ArrayList<>();
        for (String area : formula.replaceAll("[()]", "").split(",")) {
            for (CellReference cell : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
                cells.add(workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol()));
            }
        }
        return cells;
    }
}
