package nianbao.samples;

import java.util.Map;

/** A row of a table: its label and its figures, by field; a field without a figure is missing. */
record Line(String label, Map<String, Long> figures, Kind kind) {

    enum Kind {
        PLACE,
        HIDDEN,
        TOTAL
    }

    boolean has(String field) {
        return figures.containsKey(field);
    }

    boolean isTotal() {
        return kind == Kind.TOTAL;
    }
}
