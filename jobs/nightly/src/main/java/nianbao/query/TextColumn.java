package nianbao.query;

import java.util.List;
import java.util.stream.Stream;
import nianbao.label.Printable;

/** One column of a table, as wide as its widest line. */
record TextColumn(String title, List<List<String>> cells, boolean isNumeric, int width) {

    static TextColumn of(String title, List<Value> values) {
        String shown = Printable.of(title);
        List<List<String>> cells =
                values.stream().map(value -> Printable.of(value.text()).lines().toList()).toList();
        boolean isNumeric = values.stream().allMatch(value -> value.value() == null || value.isNumber());
        Stream<String> lines = Stream.concat(Stream.of(shown), cells.stream().flatMap(List::stream));
        return new TextColumn(shown, cells, isNumeric, lines.mapToInt(Width::of).max().orElse(0));
    }

    TextColumn atLeast(int narrowest) {
        return new TextColumn(title, cells, isNumeric, Math.max(width, narrowest));
    }

    String head() {
        return padded(title);
    }

    String rule() {
        return "-".repeat(width);
    }

    /** How many lines the cell of a row has; an empty one takes a line too. */
    int height(int row) {
        return Math.max(1, cells.get(row).size());
    }

    String cell(int row, int line) {
        List<String> lines = cells.get(row);
        return padded(line < lines.size() ? lines.get(line) : "");
    }

    private String padded(String text) {
        String blanks = " ".repeat(width - Width.of(text));
        return isNumeric ? blanks + text : text + blanks;
    }
}
