package nianbao.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.export.XmlText;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Charts as a part of an {@code .xlsx}: the library draws those of a kind once, and what differs is put into its places. */
public final class ChartParts {

    private static final String PART = "xl/charts/chart1.xml";
    // In the order in which they stand: the title, and of each series its title, names and values.
    private static final Pattern PLACE = Pattern.compile("(?<=<a:t>)[^<]*(?=</a:t>)|<c:(str|num)Ref>.*?</c:\\1Ref>", Pattern.DOTALL);

    private static final String ANY = "any";

    // By the number of series.
    private final Map<Integer, List<String>> lines = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> bars = new ConcurrentHashMap<>();

    /** How figures went, a line each. */
    public String lines(String title, List<ReferredSeries> series) {
        return filled(lines.computeIfAbsent(series.size(), count ->
                around(chart -> LineChart.draw(chart, ANY, IntStream.range(0, count).mapToObj(ChartParts::any).toList()))), title, series);
    }

    /** Figures beside each other, a bar each. */
    public String bars(String title, ReferredSeries series) {
        return filled(bars.computeIfAbsent(1, count -> around(chart -> BarChart.draw(chart, ANY, any(0)))), title, List.of(series));
    }

    private static String filled(List<String> around, String title, List<ReferredSeries> series) {
        StringBuilder xml = new StringBuilder(around.get(0)).append(XmlText.escaped(title));
        int place = 1;
        for (ReferredSeries one : series) {
            for (String reference : one.references()) {
                xml.append(around.get(place++)).append(reference);
            }
        }
        return xml.append(around.get(place)).toString();
    }

    private static ChartSeries any(int number) {
        return new ChartSeries(
                ANY + number,
                new CellReference(ANY, 0, 0, true, true),
                XDDFDataSourcesFactory.fromArray(new String[] {ANY}, ANY),
                XDDFDataSourcesFactory.fromArray(new Double[] {0.0}, ANY));
    }

    /** Draws into an empty chart. */
    private interface Drawing {
        XDDFChartData draw(XDDFChart chart);
    }

    private static List<String> around(Drawing drawing) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XDDFChartData data = drawing.draw(workbook.createSheet().createDrawingPatriarch().createChart(new XSSFClientAnchor()));
            // Plotting the whole would make a second workbook for the figures, which stand in this one.
            for (int series = 0; series < data.getSeriesCount(); series++) {
                data.getSeries(series).plot();
            }
            workbook.write(file);
            String xml = part(file.toByteArray());
            return List.of(PLACE.split(xml.substring(xml.indexOf("<c:chartSpace")), -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PART)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IOException("The library has drawn no chart.");
        }
    }
}
