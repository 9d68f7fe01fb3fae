package nianbao.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of one place in one year, by field; money in yuan. */
final class Row {

    private final Place place;
    private final String key;
    private final Map<String, Long> figures = new LinkedHashMap<>();

    Row(String form, int year, Place place) {
        this.place = place;
        this.key = form + year + place.code();
    }

    Place place() {
        return place;
    }

    /** All figures so far, as a copy. */
    Map<String, Long> figures() {
        return new LinkedHashMap<>(figures);
    }

    long get(String field) {
        return figures.get(field);
    }

    void put(String field, long figure) {
        figures.put(field, figure);
    }

    /** How big the place is beside an average one; the same in every form and year. */
    double size() {
        return Chance.of(place.code()).near(place.isStreet() ? 1.25 : 1, 0.35);
    }

    Chance chance(String about) {
        return Chance.of(key + about);
    }

    double noise(String about, double spread) {
        return chance(about).near(1, spread);
    }
}
