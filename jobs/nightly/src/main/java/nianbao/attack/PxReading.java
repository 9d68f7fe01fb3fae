package nianbao.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.attack.Published.Item;

/** What a PX file says: a line of figures for each thing counted of each division, a figure a year. */
record PxReading(Path file, Published published, Saying saying) {

    private static final Pattern CODES = Pattern.compile("(?m)^CODES\\(\"[^\"]*\"\\)=([^;]*);");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final double EXACT = 0.000001;

    void read() {
        String text = text();
        List<List<String>> codes = CODES.matcher(text).results().map(PxReading::texts).toList();
        String form = String.valueOf(file.getFileName()).replaceFirst("\\.px$", "");
        if (codes.size() == 3) {
            int at = 0;
            String[] cells = text.substring(text.indexOf("DATA=") + "DATA=".length()).split("[\\s;]+");
            for (String counted : codes.get(0)) {
                for (String division : codes.get(1)) {
                    for (String year : codes.get(2)) {
                        // Before the first one stands the end of a line.
                        say(form, Integer.parseInt(year), division, item(counted), cells[++at]);
                    }
                }
            }
        }
    }

    private void say(String form, int year, String division, Item item, String cell) {
        Written.of(cell).ifPresent(value -> saying.value(
                published.figure(Published.THEN, form, year, division, item), value.is(), EXACT, file.getFileName() + " " + division + " " + year));
    }

    // What is a part of an indicator is named after it.
    private static Item item(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? new Item(code, Published.WHOLE) : new Item(code.substring(0, dot), code.substring(dot + 1));
    }

    private static List<String> texts(MatchResult codes) {
        Matcher text = TEXT.matcher(codes.group(1));
        return Stream.iterate(text.find(), found -> found, found -> text.find()).map(found -> text.group(1)).toList();
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
