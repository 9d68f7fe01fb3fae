package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.chart.ChartParts;
import nianbao.chart.LineChart;
import nianbao.chart.ReferredSeries;
import nianbao.export.ExportWords;
import nianbao.language.Title;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What is drawn of a form: how its first indicators went, and its divisions beside each other. All figures stay in cells of its sheet. */
final class FormCharts {

    private static final int FIRST_YEAR_COLUMN = 2;
    private static final int LEAST_YEARS = 2;
    private static final int HEAD = 60;
    private static final int BAR = 14;

    private final String sheet;
    private final FormTable table;
    private final List<Integer> years;
    private final List<String> headings;
    private final List<Placed> lines = new ArrayList<>();
    private final List<Placed> divisions = new ArrayList<>();
    private int heading;

    FormCharts(String sheet, FormTable table) {
        this.sheet = sheet;
        this.table = table;
        this.years = table.years();
        this.headings = years.stream().map(table::heading).toList();
    }

    /** A line with the row that it stands in. */
    private record Placed(SeriesLine line, int row) {}

    /** A chart as a part of a workbook. */
    interface Drawing {
        String drawn(ChartParts charts);
    }

    /** Tells where the years stand. */
    void headedBy(int row) {
        heading = row;
    }

    /** Tells where a line of the first division stands. */
    void line(SeriesLine line, int row) {
        lines.add(new Placed(line, row));
    }

    /** Tells where a division stands beside the others. */
    void division(SeriesLine line, int row) {
        divisions.add(new Placed(line, row));
    }

    /** How many points its charts need below each other for every bar to have its name. */
    int points() {
        return HEAD + BAR * divisions.size();
    }

    List<Drawing> drawings() {
        return Stream.of(trend(), bars()).flatMap(Optional::stream).toList();
    }

    private Optional<Drawing> trend() {
        List<Placed> together = LineChart.together(
                lines.stream().filter(placed -> placed.line().item().depth() == 0).toList(),
                placed -> placed.line().figures().size(),
                placed -> placed.line().item().unit());
        List<Integer> drawn = years.stream().filter(year -> isDrawn(year, together)).toList();
        if (drawn.size() < LEAST_YEARS) {
            return Optional.empty();
        }
        String title = table.title().zh() + " " + table.title().en() + unit(together.get(0).line());
        return Optional.of(charts -> charts.lines(title, together.stream().map(placed -> series(placed, drawn)).toList()));
    }

    // A year of which only a part is counted would look like a fall.
    private static boolean isDrawn(int year, List<Placed> together) {
        List<Boolean> parts = together.stream()
                .flatMap(placed -> placed.line().figure(year).map(placed.line()::isPart).stream())
                .toList();
        return !parts.isEmpty() && !parts.contains(true);
    }

    private ReferredSeries series(Placed placed, List<Integer> drawn) {
        List<Integer> columns = drawn.stream().map(this::column).toList();
        return new ReferredSeries(
                called(placed.line().item().label()),
                cell(placed.row(), 0),
                drawn.stream().map(this::heading).toList(),
                CellArea.across(sheet, heading, columns).formula(),
                values(drawn.stream().map(year -> value(placed.line(), year))),
                CellArea.across(sheet, placed.row(), columns).formula());
    }

    private String cell(int row, int column) {
        return new CellReference(sheet, row, column, true, true).formatAsString();
    }

    // Some have none.
    private static List<@Nullable Double> values(Stream<@Nullable Double> values) {
        return values.collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private Optional<Drawing> bars() {
        return table.divisions().map(beside -> {
            int year = years.get(years.size() - 1);
            String title = called(beside.item().label()) + " " + heading(year).replace("\n", " ") + unit(divisions.get(0).line());
            return charts -> charts.bars(title, bars(year));
        });
    }

    private ReferredSeries bars(int year) {
        List<Integer> rows = divisions.stream().map(Placed::row).toList();
        int column = column(year);
        return new ReferredSeries(
                heading(year),
                cell(heading, column),
                divisions.stream().map(placed -> placed.line().item().title().zh()).toList(),
                CellArea.down(sheet, 0, rows).formula(),
                values(divisions.stream().map(placed -> value(placed.line(), year))),
                CellArea.down(sheet, column, rows).formula());
    }

    private int column(int year) {
        return FIRST_YEAR_COLUMN + year - years.get(0);
    }

    private String heading(int year) {
        return headings.get(year - years.get(0));
    }

    private static @Nullable Double value(SeriesLine line, int year) {
        return line.figure(year).map(figure -> figure.value() == null ? null : figure.value().doubleValue()).orElse(null);
    }

    private static String unit(SeriesLine line) {
        return "（" + ExportWords.unit(line.item().unit()).zh() + "）";
    }

    private static String called(Title label) {
        return label.zh() + "  " + label.en();
    }
}
