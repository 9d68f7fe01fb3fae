package nianbao.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.aside.Numerals;
import nianbao.workbook.Workbook;

/**
 * The digits of a text in groups, and what stands between them. Full-width and circled digits are plain ones, and Chinese ones
 * too where so many follow each other that they can be no number that is counted with; what cannot be seen is left out.
 */
final class DigitGroups {

    /** Of what no digits of a person's number are between. */
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String APART = ";";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]+");
    private static final String CHINESE = "[零一二三四五六七八九〇幺么两壹贰叁肆伍陆柒捌玖]";
    /** Possessive, as a loop that may give back what it took goes one call deeper with every digit of a long text. */
    private static final Pattern SPELT = Pattern.compile("(?:" + CHINESE + "|\\d)(?:[\\s\\p{Z}\\p{Pd}.·]?(?:" + CHINESE + "|\\d)){10,}+");
    /** Signs for digits of which Unicode does not say that they are ones: white on black, in two circles, without serifs. */
    private static final Pattern DRAWN = Pattern.compile("[⓿❶-❾⓵-⓽➀-➈➊-➒]");
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+\\s*|(?<!\\d)00|\\(\\+?(?:00)?)86\\)?[\\s\\p{Z}\\p{Pd}]*\\(?(?=\\d)");
    /** One that speaks of a telephone stays. */
    private static final Pattern ADDRESS = Pattern.compile("https?://(?!\\S*(?:tel|phone|mobile|cell))\\S*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern MOBILE = Pattern.compile("\\(?(?:1[\\s\\p{Pd}.]*[3-9]|0)");
    /** One alone before other digits counts what stands behind it. */
    private static final Pattern LIST_MARK = Pattern.compile("(?<![①-⓿❶-➓])[①-⓿❶-➓](?=[0-9０-９])");
    private static final Pattern ASIDE = Pattern.compile("[\\s\\p{Z}()\\[\\]]+");
    private static final Pattern CLOSING = Pattern.compile("[\\s\\p{Z}]*[)\\]][\\s\\p{Z}]*");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd};×÷=+<>±%‰]{1,3}");

    /** Each group is looked at with all that stands before it and behind; a text of a workbook has a thousand of them at most. */
    private static final int MOST = 5_000;

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    private DigitGroups(String text) {
        this.text = text;
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (groups.size() == MOST) {
                throw new Workbook.TooCostly("a text has more than " + MOST + " groups of digits");
            }
            groups.add(new Group(digits.start(), digits.end(), digits.group()));
        }
    }

    /** Digits without anything between them, and their place in the text. */
    record Group(int from, int to, String digits) {

        int length() {
            return digits.length();
        }
    }

    /** The same without addresses of pages, in which long numbers of other things stand. */
    DigitGroups withoutAddresses() {
        return text.contains("://") ? new DigitGroups(ADDRESS.matcher(text).replaceAll(APART)) : this;
    }

    static DigitGroups of(String text) {
        String drawn = DRAWN.matcher(LIST_MARK.matcher(text).replaceAll(APART)).replaceAll(sign -> String.valueOf(Character.getNumericValue(sign.group().charAt(0))));
        String plain = Normalizer.normalize(drawn, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String visible = GUID.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll(APART);
        String spelt = SPELT.matcher(visible).replaceAll(found -> digits(found.group()));
        return new DigitGroups(COUNTRY.matcher(spelt).replaceAll(found -> isMobile(spelt, found.end()) ? " " : " 0"));
    }

    /** Or begins with the 0 of a place already. */
    private static boolean isMobile(String text, int at) {
        return MOBILE.matcher(text).region(at, text.length()).lookingAt();
    }

    private static String digits(String spelt) {
        return spelt.chars()
                .mapToObj(letter -> Numerals.isChinese((char) letter) ? String.valueOf(Numerals.chinese((char) letter)) : Character.toString(letter))
                .collect(Collectors.joining());
    }

    int count() {
        return groups.size();
    }

    Group get(int group) {
        return groups.get(group);
    }

    /** The digits of some groups, the last included. */
    String digits(int first, int last) {
        return groups.subList(first, last + 1).stream().map(Group::digits).collect(Collectors.joining());
    }

    /** The lengths of some groups, such as {@code 3 4 4}. */
    String shape(int first, int last) {
        return groups.subList(first, last + 1).stream().map(group -> String.valueOf(group.length())).collect(Collectors.joining(" "));
    }

    /** What stands between a group and the next; empty where that keeps them apart, or where there is none. */
    String gap(int group) {
        if (group < 0 || group + 1 >= groups.size()) {
            return "";
        }
        String between = text.substring(groups.get(group).to(), groups.get(group + 1).from());
        return GAP.matcher(between).matches() ? between : "";
    }

    /** Whether the same stands between all of some groups, blanks and brackets aside; one point between two makes a decimal of them. */
    boolean areAlike(int first, int last) {
        Set<String> gaps = IntStream.range(first, last)
                .mapToObj(this::gap)
                .filter(gap -> !CLOSING.matcher(gap).matches())
                .map(gap -> ASIDE.matcher(gap).replaceAll(""))
                .collect(Collectors.toSet());
        return gaps.size() <= 1 && !(last == first + 1 && gap(first).equals("."));
    }

    /** The last group up to which nothing keeps groups apart, and no more digits than so many stand. */
    int lastWithin(int first, int most) {
        int last = first;
        int digits = groups.get(first).length();
        while (!gap(last).isEmpty() && digits + groups.get(last + 1).length() <= most) {
            digits += groups.get(++last).length();
        }
        return last;
    }

    /** What stands behind a group. */
    String behind(int group) {
        return text.substring(groups.get(group).to());
    }

    /** What stands before a group. */
    String before(int group) {
        return text.substring(0, groups.get(group).from());
    }

    String text() {
        return text;
    }
}
