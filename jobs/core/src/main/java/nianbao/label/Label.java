package nianbao.label;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The normal form in which labels are compared. */
public final class Label {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[^\\d,*†‡])[\\d,*†‡]+$");
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
}
