package nianbao.query;

import java.util.List;
import java.util.stream.Stream;

/** One column of a table, as wide as its widest text. */
record TextColumn(String title, List<String> texts, boolean isNumeric, int width) {

    static TextColumn of(String title, List<Value> values) {
        List<String> texts = values.stream().map(value -> value.text().replaceAll("\\R", " ")).toList();
        boolean isNumeric = values.stream().allMatch(value -> value.value() == null || value.isNumber());
        int width = Stream.concat(Stream.of(title), texts.stream()).mapToInt(Width::of).max().orElse(0);
        return new TextColumn(title, texts, isNumeric, width);
    }

    String head() {
        return padded(title);
    }

    String rule() {
        return "-".repeat(width);
    }

    String cell(int row) {
        return padded(texts.get(row));
    }

    private String padded(String text) {
        String blanks = " ".repeat(width - Width.of(text));
        return isNumeric ? blanks + text : text + blanks;
    }
}
