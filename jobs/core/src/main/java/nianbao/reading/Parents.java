package nianbao.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.workbook.Cell;

/** Remembers the labels above a label in a column, to tell parts of one from parts of another of the same name. */
final class Parents {

    private static final Pattern CHILD = Pattern.compile("^(其中|#)");

    private final Deque<Above> above = new ArrayDeque<>();

    private record Above(int depth, String bare) {}

    /** The ways to take a label, first below its parents ({@code 盗窃/扒窃}), then by itself. */
    List<String> readings(Cell label, String key) {
        int depth = depth(label, key);
        while (!above.isEmpty() && above.peek().depth() >= depth) {
            above.pop();
        }
        List<String> own = Label.readings(key);
        Stream<String> below = above.stream().flatMap(parent -> own.stream().map(child -> parent.bare() + "/" + child));
        List<String> readings = Stream.concat(below, own.stream()).toList();
        above.push(new Above(depth, own.get(own.size() - 1)));
        return readings;
    }

    /** Blanks in front indent; 其中 and # are one step in. */
    private static int depth(Cell label, String key) {
        String text = label.text();
        int blanks = (int) text.chars().takeWhile(letter -> Character.isWhitespace(letter) || letter == '\u3000' || letter == '\u00A0').count();
        return blanks + (CHILD.matcher(key).find() ? 1 : 0);
    }
}
