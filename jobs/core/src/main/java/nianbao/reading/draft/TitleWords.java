package nianbao.reading.draft;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.label.Label;
import org.jspecify.annotations.Nullable;

/** The words of a title that next year's will probably have too. */
final class TitleWords {

    private static final Pattern BORDER = Pattern.compile(
            "[,，.。;；:：()（）\\[\\]【】_]+|\\b(?:19|20)\\d{2}\\b|(?:19|20)\\d{2}年?度?|(?<=\\d)[—–~至-]\\d+月|\\d+月|(?<=\\p{IsHan})\\s+(?=[A-Za-z])");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:(?:table|表|附表|附件|续表)\\s*[\\d.—–\\-]+|\\d+(?:[.—–\\-]\\d+)+)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNNAMED = Pattern.compile("(?:sheet|工作表|表)\\d*", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z ,.'&\\-]{4,}[A-Za-z]");

    private TitleWords() {}

    /** The longest stretch of a title that is in English; empty when there is none. */
    static String english(String title) {
        return LATIN.matcher(title).results().map(found -> found.group()).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** The longest part of a title without years, numbers and the names of divisions; empty when nothing is left. */
    static Optional<String> in(String title, @Nullable Definition register) {
        return Stream.of(BORDER.split(NUMBER.matcher(title.strip()).replaceFirst("")))
                .map(part -> NUMBER.matcher(part.strip()).replaceFirst("").strip().replaceAll("\\s+", " "))
                .filter(part -> Label.normal(part).length() >= SHORTEST && !UNNAMED.matcher(part).matches() && !LayoutGuess.names(register, part))
                .max(Comparator.<String, Boolean>comparing(Label::isChinese).thenComparing(String::length));
    }
}
