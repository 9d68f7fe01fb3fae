package nianbao.reading.draft;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.definition.Definition;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.table.ColumnHeading;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a draft, of a column or a row.
 *
 * @param cell where it was first seen
 * @param text as a definition would write it, header levels joined by a slash
 * @param unit the unit word that was seen with it, or null
 * @param years in which it was seen
 * @param above the path to it from what it is a part of, or an empty text
 * @param translation what stands beside it in another language, or an empty text
 */
record DraftHeading(String cell, String text, @Nullable String unit, SortedSet<Integer> years, String above, String translation) {

    private static final Units UNITS = CommonWords.units();
    private static final Pattern UNIT_BRACKET = Pattern.compile("[(\\[（［](?:单位[:：]?)?([^()\\[\\]（）［］]*)[)\\]）］]");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\p{L}|[)）])[\\d, *†‡]+$");
    private static final Pattern LEVELS = Pattern.compile("/(?![^(（]*[)）])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_BEHIND = Pattern.compile("(?<=[\\p{IsHan})）])\\s*[A-Za-z][A-Za-z0-9 ,.'&()\\-]*$");

    /** One that is a part of nothing. */
    static DraftHeading of(String cell, String written, @Nullable String unit, @Nullable Integer year) {
        return below("", cell, written, unit, year);
    }

    static DraftHeading below(String above, String cell, String written, @Nullable String unit, @Nullable Integer year) {
        TreeSet<Integer> years = new TreeSet<>();
        if (year != null) {
            years.add(year);
        }
        return new DraftHeading(cell, text(written), unit, years, above, "");
    }

    /** What is left of a column heading without its year and its division; empty when they are all. */
    static ColumnHeading rest(ColumnHeading heading, @Nullable Definition register) {
        List<HeadingText> levels = heading.withoutYear().levels().stream()
                .filter(level -> !level.key().isEmpty() && !LayoutGuess.names(register, level.key()))
                .toList();
        return new ColumnHeading(heading.index(), levels, heading.address());
    }

    String key() {
        return HeadingText.of(text, UNITS).key();
    }

    boolean isCalled(String written) {
        return !key().isEmpty() && HeadingText.of(written, UNITS).key().equals(key());
    }

    DraftHeading seenIn(SortedSet<Integer> others) {
        TreeSet<Integer> all = new TreeSet<>(years);
        all.addAll(others);
        return new DraftHeading(cell, text, unit, all, above, translation);
    }

    /** Below what it is a part of, where its own words are those of others too. */
    DraftHeading toldApart() {
        return above.isEmpty() ? this : new DraftHeading(cell, above, unit, years, above, translation);
    }

    DraftHeading translated(String other) {
        return new DraftHeading(cell, text, unit, years, above, text(other));
    }

    /** The name of the unit that a word stands for, of several units that are written alike the one that its heading calls for; null of none. */
    static @Nullable String unitName(@Nullable String word, String heading) {
        List<String> names = UNITS.worth().entrySet().stream()
                .filter(words -> word != null && words.getValue().containsKey(word))
                .map(Map.Entry::getKey)
                .toList();
        return names.size() < 2 ? unitName(word) : IndicatorWords.unit(heading, names).orElseGet(() -> unitName(word));
    }

    /** The name of the unit that a word stands for, of several units that are written alike the first; null of none. */
    static @Nullable String unitName(@Nullable String word) {
        return UNITS.worth().entrySet().stream()
                .filter(words -> word != null && words.getValue().containsKey(word))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** A title in Chinese, which may be empty. */
    String chinese() {
        List<String> chinese = levels(level -> HAN.matcher(level).find()).stream()
                .map(level -> LATIN_BEHIND.matcher(level).replaceFirst(""))
                .toList();
        return titled(chinese, "（", "）");
    }

    /** A title in English, which may be empty. */
    String english() {
        if (!translation.isEmpty()) {
            return translation;
        }
        List<String> latin = Stream.concat(
                        levels(level -> !HAN.matcher(level).find()).stream(),
                        levels(level -> HAN.matcher(level).find()).stream()
                                .flatMap(level -> LATIN_BEHIND.matcher(level).results().map(found -> found.group().strip())))
                .toList();
        return titled(latin, " (", ")");
    }

    private List<String> levels(Predicate<String> wanted) {
        return Stream.of(LEVELS.split(text)).filter(wanted).map(Label::withoutChildMark).toList();
    }

    /** The last level behind the one above it; the total of a group bears the name of the group. */
    private static String titled(List<String> levels, String open, String close) {
        if (levels.size() < 2) {
            return String.join("", levels);
        }
        String above = levels.get(levels.size() - 2);
        String last = levels.get(levels.size() - 1);
        return TotalGuess.isTotal(last) ? above : above + open + last + close;
    }

    /** Units in brackets go, and so do footnote marks and blanks around Chinese. */
    private static String text(String written) {
        String bare = UNIT_BRACKET.matcher(written).replaceAll(bracket -> UNITS.isUnit(Label.normal(bracket.group(1)))
                ? ""
                : Matcher.quoteReplacement(bracket.group()));
        return Stream.of(LEVELS.split(bare.replaceAll("(?<=[\\p{IsHan}（）()：、])\\s+(?=\\p{IsHan})", "")))
                .map(level -> FOOTNOTE.matcher(level.replaceAll("\\s+", " ").strip()).replaceFirst(""))
                .collect(Collectors.joining("/"));
    }
}
