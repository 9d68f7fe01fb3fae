package nianbao.label;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The normal form in which labels are compared. */
public final class Label {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[^\\d,*†‡])[\\d,*†‡]+$");
    private static final Pattern CHILD = Pattern.compile("^(其中:?|#)+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("(?<=\\p{IsHan}|[)\\]])[a-z][a-z0-9 ,.'&()/\\-]*$");
    private static final Pattern ORDINAL = Pattern.compile("^([一二三四五六七八九十]+[、.]|\\(?\\d+[)、.](?!\\d)|\\([一二三四五六七八九十]+\\))");

    private Label() {}

    /** Full-width forms folded (NFKC), lower case, without white space, line breaks and invisible marks. */
    public static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BLANK.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A normal form without the digits and stars of footnotes that are glued to its end. */
    public static String withoutFootnote(String normal) {
        return FOOTNOTE.matcher(normal).replaceAll("");
    }

    /** A normal form without a leading {@code 一、} or {@code 3.}. */
    public static String withoutOrdinal(String normal) {
        return ORDINAL.matcher(normal).replaceFirst("");
    }

    /** A normal form without the words that say that it is part of the label above: {@code 其中：}, {@code #}. */
    public static String withoutChildMark(String normal) {
        return CHILD.matcher(normal).replaceFirst("");
    }

    /**
     * The ways to take a normal form, the most exact first: as it is; without ordinal, child mark and footnotes; and of
     * a bilingual label the Chinese.
     */
    public static List<String> readings(String normal) {
        String bare = withoutFootnote(withoutChildMark(withoutOrdinal(normal)));
        String chinese = HAN.matcher(bare).find() ? withoutFootnote(LATIN.matcher(bare).replaceFirst("")) : bare;
        return Stream.of(normal, bare, chinese).filter(reading -> !reading.isEmpty()).distinct().toList();
    }
}
