package nianbao.reading.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.table.RowLabels.RowLabel;
import org.jspecify.annotations.Nullable;

/** Remembers the labels above a label in a column, to tell parts of one from parts of another of the same name. */
public final class Parents {

    private static final Pattern CHILD = Pattern.compile("^(其中|#)");
    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("^\\([一二三四五六七八九十]+\\)"), Pattern.compile("^\\d+[、.)]"), Pattern.compile("^\\(\\d+\\)"));
    private static final int STEP = 10;
    private static final int BLANKS_A_STEP = 2;

    private final Deque<Above> above = new ArrayDeque<>();

    private record Above(int depth, String bare, @Nullable String unit) {}

    /** The ways to take the label of a row with figures, first below its parents ({@code 盗窃/扒窃}), then by itself. */
    public List<String> readings(RowLabel label, @Nullable String unit) {
        return below(label.text(), unit, depth(label));
    }

    /** Takes the label of a row without figures: it stands over the labels below it, even if they are not indented. */
    public void section(RowLabel label, @Nullable String unit) {
        below(label.text(), unit, depth(label) - 1);
    }

    /** The unit word of the label that was taken last or, when it has none, of the nearest parent with one; or null. */
    public @Nullable String unit() {
        return above.stream().map(Above::unit).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> below(HeadingText label, @Nullable String unit, int depth) {
        while (!above.isEmpty() && above.peek().depth() >= depth) {
            above.pop();
        }
        List<String> own = label.readings();
        List<String> readings = Stream.concat(parents().flatMap(parent -> own.stream().map(child -> parent + "/" + child)), own.stream())
                .toList();
        String chinese = Label.chinese(label.key());
        above.push(new Above(depth, chinese.isEmpty() ? Label.bare(label.key()) : chinese, unit));
        return readings;
    }

    /** All of them as one path, then each by itself, the nearest first. */
    private Stream<String> parents() {
        String path = above.stream().map(Above::bare).reduce((lower, upper) -> upper + "/" + lower).orElse("");
        Stream<String> each = above.stream().map(Above::bare);
        return above.size() > 1 ? Stream.concat(Stream.of(path), each) : each;
    }

    /** Blanks in front indent, and so does the style of the cell; an ordinal of a lower kind and 其中 or # less so. */
    private static int depth(RowLabel label) {
        String key = label.text().key();
        int blanks = (int) label.text().written().chars().takeWhile(Parents::isBlank).count() + BLANKS_A_STEP * label.cell().indent();
        boolean child = CHILD.matcher(key).find();
        return 2 * (STEP * blanks + (child ? ORDINALS.size() + 1 : rank(key)));
    }

    private static int rank(String key) {
        int rank = 0;
        for (int kind = 0; kind < ORDINALS.size(); kind++) {
            rank = ORDINALS.get(kind).matcher(key).find() ? kind + 1 : rank;
        }
        return rank;
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
