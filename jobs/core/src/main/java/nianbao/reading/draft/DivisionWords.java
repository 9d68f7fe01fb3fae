package nianbao.reading.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.Label;

/** What names look like that are those of divisions, where no register knows them. */
final class DivisionWords {

    /** A level of divisions, and that of the division in which they lie. */
    record Level(String name, String above, String aboveEnds) {}

    private static final Map<Pattern, Level> LEVELS = levels();
    private static final Level UNKNOWN = new Level("division", "whole", "省|市|州|县|区|镇|乡");
    private static final Pattern LATIN = Pattern.compile("(?<=\\p{IsHan})\\s*[A-Za-z][A-Za-z .,'’\\-]*$");
    private static final Pattern UNALLOCATED = Pattern.compile("其[他它]|不详|不明|市[直属]|不分地区|未分地区|nicht zuzuordnen|ohne angabe|(?:area )?(?:unknown|not known|unallocated|not stated)", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "(?<!\\p{IsHan})\\p{IsHan}{1,6}?";

    private DivisionWords() {}

    private static Map<Pattern, Level> levels() {
        Map<Pattern, Level> levels = new LinkedHashMap<>();
        levels.put(Pattern.compile(".+(?:村|社区|居委会|居民委员会|村民委员会)"), new Level("village", "township", "镇|乡|街道"));
        levels.put(Pattern.compile(".+(?:镇|乡|街道|办事处|苏木)"), new Level("township", "county", "县|区|市|旗"));
        levels.put(Pattern.compile(".+(?:县|区|旗)"), new Level("county", "city", "市|州|盟|地区"));
        levels.put(Pattern.compile(".+(?:市|州|盟)"), new Level("city", "province", "省|自治区"));
        levels.put(Pattern.compile(".+(?:省|自治区)"), new Level("province", "nation", "国"));
        return levels;
    }

    /** A name as a register writes it: without ordinals, footnotes and its form in another language. */
    static String name(String label) {
        return LATIN.matcher(Label.withoutOrdinal(DraftHeading.of("", label, null, null).text())).replaceFirst("").replaceAll("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})", "").strip();
    }

    /** Whether it is the name of what belongs to no division. */
    static boolean isUnallocated(String name) {
        return UNALLOCATED.matcher(name).matches();
    }

    /** Whether most of these are names of divisions by their last character. */
    static boolean are(Collection<String> labels) {
        return !labels.isEmpty() && labels.stream().filter(label -> level(name(label)).isPresent()).count() * 3 >= labels.size() * 2L;
    }

    /** The level of most of these names. */
    static Level of(Collection<String> names) {
        return names.stream()
                .flatMap(name -> level(name).stream())
                .collect(Collectors.groupingBy(level -> level, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<Level, Long>comparingByValue().thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(UNKNOWN);
    }

    /** The division in which those of a level lie, where a title or the name of a file begins with it. */
    static Optional<String> around(Level level, Stream<String> texts) {
        Pattern name = Pattern.compile(NAME + "(?:" + level.aboveEnds() + ")");
        return texts.flatMap(text -> name.matcher(text).results()).map(found -> found.group()).filter(found -> !TotalGuess.isTotal(found) && !found.startsWith("各")).findFirst();
    }

    private static Optional<Level> level(String name) {
        return Label.isChinese(name)
                ? LEVELS.entrySet().stream().filter(level -> matches(level.getKey(), name)).map(Map.Entry::getValue).findFirst()
                : Optional.empty();
    }

    private static boolean matches(Pattern level, String name) {
        Matcher matcher = level.matcher(name);
        return matcher.matches();
    }
}
