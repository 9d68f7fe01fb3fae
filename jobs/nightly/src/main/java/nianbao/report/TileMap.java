package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nianbao.language.Title;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The townships as tiles, by county.
 *
 * @param series what they can be tinted by: the first is what they are tinted by at first
 */
public record TileMap(List<County> counties, List<Series> series) {

    private static final int SHADES = 5;
    private static final JsonMapper JSON = new JsonMapper();

    /** The townships of a county. */
    public record County(Place place, List<Tile> tiles) {}

    /** A township, with its number in every list of figures. */
    public record Tile(Place place, int number) {}

    /**
     * An indicator.
     *
     * @param years its figures by year, the newest first: a list as JSON writes it, null for a township without one
     */
    public record Series(FigureKey key, Title form, Title title, String unit, String kind, Map<Integer, String> years) {}

    /** A row of {@code tile.sql}. */
    record Read(FigureKey key, Title form, Title title, String unit, String kind, int year, String figures) {

        static Read of(ResultSet row) throws SQLException {
            ReportRow read = new ReportRow(row);
            return new Read(
                    FigureKey.of(read.text("form"), read.text("indicator")), read.title("form"), read.title("title"),
                    read.text("unit"), read.text("kind"), read.number("year"), read.text("figures"));
        }
    }

    static TileMap of(List<Place> places, List<Place> townships, List<Read> rows) {
        Map<FigureKey, Series> series = new LinkedHashMap<>();
        for (Read row : rows) {
            series.computeIfAbsent(
                            row.key(), key -> new Series(key, row.form(), row.title(), row.unit(), row.kind(), new LinkedHashMap<>()))
                    .years().put(row.year(), "[" + row.figures() + "]");
        }
        List<Tile> tiles = IntStream.range(0, townships.size()).mapToObj(number -> new Tile(townships.get(number), number)).toList();
        List<County> counties = places.stream()
                .map(county -> new County(county, tiles.stream().filter(tile -> county.code().equals(tile.place().above())).toList()))
                .filter(county -> !county.tiles().isEmpty())
                .toList();
        return new TileMap(counties, List.copyOf(series.values()));
    }

    /** Whether there is anything to tint. */
    public boolean isEmpty() {
        return series.isEmpty() || counties.isEmpty();
    }

    /** All figures by the anchor of their indicator and by year, as JSON that can stand in a page. */
    public String json() {
        Map<String, Map<Integer, JsonNode>> all = new LinkedHashMap<>();
        for (Series one : series) {
            Map<Integer, JsonNode> years = new TreeMap<>();
            one.years().forEach((year, list) -> years.put(year, JSON.readTree(list)));
            all.put(one.key().anchor(), years);
        }
        return JSON.writeValueAsString(all).replace("<", "\\u003c");
    }

    /** The figures that the tiles show at first, as they are written; an empty text for a township without one. */
    public List<String> firstFigures() {
        String list = series.get(0).years().values().iterator().next();
        return List.of(list.substring(1, list.length() - 1).split(",")).stream()
                .map(figure -> figure.equals("null") ? "" : figure)
                .toList();
    }

    /** How strongly each tile is tinted at first: from 0, the least fifth, to 4; -1 for one without a figure. */
    public List<Integer> firstShades() {
        List<String> figures = firstFigures();
        List<Double> sorted = figures.stream().filter(figure -> !figure.isEmpty()).map(Double::valueOf).sorted().toList();
        List<Integer> shades = new ArrayList<>();
        for (String figure : figures) {
            shades.add(figure.isEmpty() ? -1 : sorted.indexOf(Double.valueOf(figure)) * SHADES / sorted.size());
        }
        return shades;
    }
}
