package nianbao.label;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The normal form in which labels are compared. */
public final class Label {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern CIRCLED = Pattern.compile("^[\\s\\p{Z}]*([①-⑳])");
    private static final Pattern RAISED = Pattern.compile("(?<=[\\d年])([⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳]+)");
    /** Before a closing bracket a raised digit is a footnote's, unless it is the power of a unit such as m². */
    private static final Pattern RAISED_IN_BRACKETS = Pattern.compile("(?<=[\\p{IsHan}\\d%％‰])[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳]+(?=[\\s\\p{Z}]*[)\\]）］])");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?:(?<=[^\\d,*†‡+#@^])[\\d,*†‡+#@^]+|[\\[(](?:注|note)?\\d{1,2}[\\])]|[\\[(]注[\\])])$");
    private static final Pattern CHILD = Pattern.compile("^(其中[:：]?|#)+");
    private static final String FOREIGN = "[a-z][a-z0-9,.'&()/%\\-]{3,}";
    private static final Pattern FOREIGN_BEHIND = Pattern.compile("(?<=\\p{IsHan}|[)\\]\\d*])(" + FOREIGN + ")$");
    private static final Pattern FOREIGN_BEFORE = Pattern.compile("^(" + FOREIGN + ")(?=\\p{IsHan})");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern ORDINAL = Pattern.compile(
            "^([" + NUMERALS + "]+[、.]|\\(?\\d+[)、.](?!\\d)|\\([" + NUMERALS + "]+\\))");

    private Label() {}

    /** Full-width forms folded (NFKC), lower case, without white space, line breaks and invisible marks. */
    public static String normal(String text) {
        return isNormal(text) ? text : folded(text);
    }

    /** Most labels are Chinese characters and digits alone, which the normal form leaves as they are. */
    private static boolean isNormal(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean han = '\u4E00' <= letter && letter <= '\u9FFF';
            boolean ascii = '!' <= letter && letter <= '~' && !('A' <= letter && letter <= 'Z');
            if (!han && !ascii) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        // A raised digit behind others would become one of them.
        String unmarked = RAISED_IN_BRACKETS.matcher(text).replaceAll("");
        String marked = RAISED.matcher(CIRCLED.matcher(unmarked).replaceFirst("$1.")).replaceAll("[$1]");
        String folded = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        return BLANK.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is left of a text in its normal form. */
    public static boolean isBlank(String text) {
        boolean visible = !text.isEmpty() && '!' <= text.charAt(0) && text.charAt(0) <= '~';
        return !visible && normal(text).isEmpty();
    }

    /** A normal form without the digits, stars and numbers in brackets of footnotes at its end. */
    public static String withoutFootnote(String normal) {
        boolean possible = !normal.isEmpty() && !isHan(normal.charAt(normal.length() - 1));
        return possible ? FOOTNOTE.matcher(normal).replaceAll("") : normal;
    }

    /** A normal form without a leading {@code 一、} or {@code 3.}. */
    public static String withoutOrdinal(String normal) {
        boolean possible = !normal.isEmpty() && (!isHan(normal.charAt(0)) || NUMERALS.indexOf(normal.charAt(0)) >= 0);
        return possible ? ORDINAL.matcher(normal).replaceFirst("") : normal;
    }

    /** A normal form without the words that say that it is part of the label above: {@code 其中：}, {@code #}. */
    public static String withoutChildMark(String normal) {
        boolean possible = normal.startsWith("其中") || normal.startsWith("#");
        return possible ? CHILD.matcher(normal).replaceFirst("") : normal;
    }

    /** Whether a normal form says that it is part of what stands before it: {@code 其中：}, {@code #}. */
    public static boolean isChild(String normal) {
        return CHILD.matcher(normal).lookingAt();
    }

    /** Whether a normal form has a Chinese character in it. */
    public static boolean isChinese(String normal) {
        for (int index = 0; index < normal.length(); index++) {
            if (isHan(normal.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(char letter) {
        return '\u4E00' <= letter && letter <= '\u9FFF' || '\u3400' <= letter && letter <= '\u4DBF' || letter == '\u3007';
    }

    private static boolean hasLatin(String normal) {
        for (int index = 0; index < normal.length(); index++) {
            if ('a' <= normal.charAt(index) && normal.charAt(index) <= 'z') {
                return true;
            }
        }
        return false;
    }

    /** A normal form without ordinal, child mark and footnotes. */
    public static String bare(String normal) {
        return withoutFootnote(withoutChildMark(withoutOrdinal(normal)));
    }

    /** The Chinese of a bilingual label in its bare form; empty when there is none. */
    public static String chinese(String normal) {
        String bare = bare(normal);
        if (!hasLatin(bare)) {
            return isChinese(bare) ? bare : "";
        }
        String behind = FOREIGN_BEHIND.matcher(bare).replaceFirst("");
        return isChinese(bare) ? withoutFootnote(FOREIGN_BEFORE.matcher(behind).replaceFirst("")) : "";
    }

    /** What a bilingual label says in the other language, in its bare form; empty when that is nothing. */
    public static String foreign(String normal) {
        String bare = bare(normal);
        if (!isChinese(bare)) {
            return bare;
        }
        return hasLatin(bare) ? latin(bare) : "";
    }

    private static String latin(String bare) {
        Matcher behind = FOREIGN_BEHIND.matcher(bare);
        Matcher before = FOREIGN_BEFORE.matcher(bare);
        return behind.find() ? behind.group(1) : before.find() ? before.group(1) : "";
    }

    /** The ways to take a normal form, the most exact first: as it is, bare, and of a bilingual label each language. */
    public static List<String> readings(String normal) {
        return isPlain(normal) ? List.of(normal) : all(normal);
    }

    /** Chinese characters alone, none of which can begin an ordinal or a child mark. */
    private static boolean isPlain(String normal) {
        return !normal.isEmpty()
                && NUMERALS.indexOf(normal.charAt(0)) < 0
                && normal.charAt(0) != '其'
                && normal.chars().allMatch(letter -> '\u4E00' <= letter && letter <= '\u9FFF');
    }

    private static List<String> all(String normal) {
        return Stream.of(normal, bare(normal), chinese(normal), foreign(normal))
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }
}
