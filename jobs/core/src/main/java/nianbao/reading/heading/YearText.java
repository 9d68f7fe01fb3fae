package nianbao.reading.heading;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.observation.Period;

/** Years and months as titles, headings, labels and file names write them. */
public final class YearText {

    /** The one before a year that follows a number, as in {@code 8-3 2015年}, keeps them apart. */
    private static final Pattern BLANKS = Pattern.compile("(?<!\\d)\\s+|\\s+(?!(?:19|20)\\d{2}(?!\\d))");
    private static final String RAISED = "[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳]+";
    private static final Pattern RAISED_BEHIND = Pattern.compile("(?<=[\\d年])" + RAISED);
    private static final String NUMBER = "(?<!\\d)(?:19|20)\\d{2}(?!\\d)";
    private static final String TO = "(?:年度?)?[—–―−\\-~～至到/]";
    private static final String SCHOOL = "学年度?|财年|财政年度|会计年度|(?:school|academic|fiscal)year";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("([一二][〇○零九][〇○零一二三四五六七八九]{2})年");
    private static final Pattern YEAR_WORDS = Pattern.compile(
            "[(\\[]?(?:" + NUMBER + "年?|[一二][〇○零九][〇○零一二三四五六七八九]{2}年)(?:度|末|底)?[)\\]]?");
    /** Two years joined: the second with four digits, or with its last two. */
    private static final Pattern JOINED = Pattern.compile(
            "(?:(?<![a-z])(?:sy|ay|fy)|(?:school|academic|fiscal)year|学年度?|财年|财政年度|会计年度)?(?<!\\d)(?<first>(?:19|20)\\d{2})" + TO + "(?<last>(?:19|20)\\d{2}|\\d{2})(?!\\d)(?<word>年?(?:" + SCHOOL + ")|年度|年)?");
    private static final Pattern SINGLE_SCHOOL = Pattern.compile(
            "(?<!\\d)(?<first>(?:19|20)\\d{2})年?学年|(?:fy|fiscalyear|schoolyear|yearend(?:ed|ing)(?:\\d{1,2})?[a-z]+(?:\\d{1,2},)?|monthsto(?:\\d{1,2})?[a-z]+)"
                    + "(?<last>(?:19|20)\\d{2})(?![\\d—–\\-/])|(?<ends>(?:19|20)\\d{2})年?(?:财年|财政年度|会计年度)");
    private static final String MONTH = "(?<!\\d)(?:(?<%1$syear>(?:19|20)\\d{2})[年./\\-]%2$s)(?<%1$smonth>\\d{1,2})(?:[月.\\-/](?<%1$sday>\\d{1,2})日?|月?(?:份|底|末)?)";
    private static final Pattern MONTHS_OF_YEARS = Pattern.compile(
            "(?:自|从)?" + MONTH.formatted("from", "") + "[—–―−\\-~至到]" + MONTH.formatted("to", "|次年|翌年") + "(?!\\d)");
    private static final String NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern ENGLISH_MONTHS = Pattern.compile("(?<frommonth>" + NAMES + ")[a-z]*\\.?(?<fromyear>(?:19|20)\\d{2})"
            + "(?:to|through|until|[—–―−\\-~])(?<tomonth>" + NAMES + ")[a-z]*\\.?(?<toyear>(?:19|20)\\d{2})");
    private static final Pattern YEAR_ENDS = Pattern.compile("(?:yearend(?:ed|ing)|monthsto)(?:\\d{1,2})?(" + NAMES + ")");
    private static final String LAST_YEAR = "(?:上一?年度?|去年)(?=\\d{1,2}月)";
    private static final String OWN_YEAR = "(?:本年度?|当年|今年)(?=\\d{1,2}月)";
    private static final Pattern OF_LAST_YEAR =
            Pattern.compile("^(?!.*[比较增减本])(?:上一?年度?|去年|lastyear|previousyear)|^[^比较增减]*[(\\[](?:上一?年度?|去年|lastyear|previousyear)[^比较增减)\\]]*[)\\]]");
    private static final Pattern INTO_NEXT_YEAR = Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?[—–―−\\-~至到](?:次年|翌年)\\d{1,2}月");
    private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(\\d{1,2})月?[—–\\-~至到](\\d{1,2})月");
    private static final Pattern MONTHS_IN_ENGLISH =
            Pattern.compile("(?<first>" + NAMES + ")[a-z]*\\.?[—–―−\\-~](?<last>" + NAMES + ")[a-z]*");
    private static final Pattern QUARTER = Pattern.compile("(?<![a-z])q([1-4])(?=(?:19|20)\\d{2}|\\D|$)|第?([一二三四])季度");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?<![\\d—–\\-~至到./])(\\d{1,2})月(?:份)?(?!\\d|底|末|初|以)");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?(?:\\d{4}年)?(\\d{1,2})月");
    private static final Map<String, Integer> LAST_MONTHS =
            Map.of("上半年", 6, "前三季度", 9);
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private YearText() {}

    /** All years that a text names; where two make one, as in {@code 2015/16}, or months of two are given, the later one. */
    public static Set<Integer> years(String text) {
        String plain = plain(text);
        Optional<Period> span = span(plain);
        if (span.isPresent()) {
            return Set.of(span.get().year());
        }
        Set<Integer> years = new TreeSet<>();
        split(plain).ifPresent(years::add);
        String rest = withoutJoined(plain);
        YEAR.matcher(rest).results().map(MatchResult::group).map(Integer::valueOf).forEach(years::add);
        CHINESE_YEAR.matcher(rest).results().map(year -> digits(year.group(1))).forEach(years::add);
        return years;
    }

    /** The year in which one ends that is named by two calendar years, or as a school or fiscal year; it gives no months. */
    public static Optional<Integer> splitYear(String text) {
        String plain = plain(text);
        return span(plain).isPresent() ? Optional.empty() : split(plain);
    }

    /** The month with which a year ends, by words such as {@code year ending March 2015}. */
    public static OptionalInt endOfYear(String text) {
        Matcher ends = YEAR_ENDS.matcher(plain(text));
        return ends.find() ? OptionalInt.of(Integer.parseInt(number(ends.group(1)))) : OptionalInt.empty();
    }

    /** Whether a name or a title calls what it stands over last year's, and is no comparison with it. */
    public static boolean isOfLastYear(String text) {
        return OF_LAST_YEAR.matcher(plain(text)).find();
    }

    /** Whether a year lies between two that a text joins, such as {@code 2014-2016}. */
    public static boolean spans(String text, int year) {
        Matcher joined = JOINED.matcher(plain(text));
        while (joined.find()) {
            if (Integer.parseInt(joined.group("first")) <= year && year <= last(joined)) {
                return true;
            }
        }
        return false;
    }

    /** A normal form without the words that name a year. */
    public static String without(String normal) {
        return YEAR_WORDS.matcher(withoutJoined(normal)).replaceAll("");
    }

    /** Whether a text says from which month of a year to which one of another, and these are no part of a year, nor one: too many, or the wrong way round. */
    public static boolean hasMonthsOfNoYear(String text) {
        String plain = plain(text);
        return span(plain).isEmpty() && (MONTHS_OF_YEARS.matcher(plain).find() || ENGLISH_MONTHS.matcher(plain).find());
    }

    /** The months that a text speaks of, such as {@code 1—10月}, of a year that ends in {@code year}; empty when it names none. */
    public static Optional<Period> partOf(int year, String text) {
        String plain = plain(text).replaceAll(LAST_YEAR, year - 1 + "年").replaceAll(OWN_YEAR, year + "年");
        Optional<Period> span = span(plain);
        if (span.isPresent()) {
            return span.filter(period -> period.year() == year);
        }
        Matcher months = MONTHS.matcher(plain);
        if (months.find()) {
            return period(year, Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)));
        }
        Matcher until = UNTIL.matcher(plain);
        if (until.find()) {
            return period(year, 1, Integer.parseInt(until.group(1)));
        }
        return LAST_MONTHS.entrySet().stream()
                .filter(part -> plain.contains(part.getKey()))
                .findFirst()
                .flatMap(part -> period(year, 1, part.getValue()))
                .or(() -> partInOtherWords(year, plain));
    }

    /** A quarter, the second half, a month alone, or months with English names. */
    private static Optional<Period> partInOtherWords(int year, String plain) {
        if (plain.contains("下半年")) {
            return period(year, 7, 12);
        }
        Matcher english = MONTHS_IN_ENGLISH.matcher(plain);
        if (english.find()) {
            return period(year, Integer.parseInt(number(english.group("first"))), Integer.parseInt(number(english.group("last"))));
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.find()) {
            int number = quarter.group(1) != null ? Integer.parseInt(quarter.group(1)) : "一二三四".indexOf(quarter.group(2)) + 1;
            return period(year, 3 * number - 2, 3 * number);
        }
        Matcher month = MONTH_ALONE.matcher(plain);
        return month.find() && !plain.contains("日") ? period(year, Integer.parseInt(month.group(1)), Integer.parseInt(month.group(1))) : Optional.empty();
    }

    private static Optional<Period> period(int year, int first, int last) {
        boolean possible = 1 <= first && first <= last && last <= 12;
        return possible ? Optional.of(Period.ofMonths(year, first, last)) : Optional.empty();
    }

    /** From a month of one year to one of the same or a later one, of at most twelve. */
    private static Optional<Period> span(String plain) {
        Matcher chinese = MONTHS_OF_YEARS.matcher(plain);
        if (chinese.find()) {
            return span(chinese, chinese.group("frommonth"), chinese.group("tomonth"))
                    .flatMap(months -> ofDays(months, chinese.group("fromday"), chinese.group("today")));
        }
        Matcher english = ENGLISH_MONTHS.matcher(plain);
        return english.find()
                ? span(english, number(english.group("frommonth")), number(english.group("tomonth"))).filter(YearText::isAtMostAYear)
                : Optional.empty();
    }

    private static Optional<Period> span(Matcher months, String fromMonth, String toMonth) {
        int from = Integer.parseInt(fromMonth);
        int to = Integer.parseInt(toMonth);
        if (from < 1 || from > 12 || to < 1 || to > 12) {
            return Optional.empty();
        }
        YearMonth start = YearMonth.of(Integer.parseInt(months.group("fromyear")), from);
        String last = months.group("toyear");
        YearMonth end = YearMonth.of(last == null ? start.getYear() + 1 : Integer.parseInt(last), to);
        return start.isAfter(end) ? Optional.empty() : Optional.of(Period.of(start, end));
    }

    /** From a day of the first month to one of the last; both may be absent. */
    private static Optional<Period> ofDays(Period months, String from, String to) {
        int first = from == null ? 1 : Integer.parseInt(from);
        int last = to == null ? months.end().getDayOfMonth() : Integer.parseInt(to);
        boolean possible = 1 <= first && first <= months.start().lengthOfMonth() && 1 <= last && last <= months.end().getDayOfMonth();
        return possible
                ? Optional.of(new Period(months.start().withDayOfMonth(first), months.end().withDayOfMonth(last))).filter(YearText::isAtMostAYear)
                : Optional.empty();
    }

    private static boolean isAtMostAYear(Period period) {
        return period.end().isBefore(period.start().plusYears(1));
    }

    private static String number(String name) {
        return String.valueOf(NAMES.indexOf(name) / 4 + 1);
    }

    private static Optional<Integer> split(String plain) {
        Matcher joined = JOINED.matcher(plain);
        while (joined.find()) {
            if (isSplit(joined)) {
                return Optional.of(last(joined));
            }
        }
        if (INTO_NEXT_YEAR.matcher(plain).find()) {
            return YEAR.matcher(plain).results().findFirst().map(year -> Integer.parseInt(year.group()) + 1);
        }
        Matcher school = SINGLE_SCHOOL.matcher(plain);
        if (!school.find()) {
            return Optional.empty();
        }
        String ends = school.group("last") != null ? school.group("last") : school.group("ends");
        return Optional.of(ends != null ? Integer.parseInt(ends) : Integer.parseInt(school.group("first")) + 1);
    }

    /** Two years in a row are one, unless they are written out and joined as any years are; 2009-10 may be a month. */
    private static boolean isSplit(MatchResult joined) {
        String text = joined.group();
        boolean inRow = last(joined) == Integer.parseInt(joined.group(1)) + 1;
        boolean word = joined.group(3) != null && !joined.group(3).equals("年");
        boolean slash = text.contains("/");
        boolean shortened = joined.group(2).length() == 2 && Integer.parseInt(joined.group(2)) > 12;
        boolean named = !Character.isDigit(text.charAt(0));
        return inRow && (word || named || slash || shortened);
    }

    private static int last(MatchResult joined) {
        int first = Integer.parseInt(joined.group(1));
        int last = Integer.parseInt(joined.group(2));
        int century = last < first % 100 ? first / 100 + 1 : first / 100;
        return joined.group(2).length() == 2 ? century * 100 + last : last;
    }

    /** Without the months of two years, and without two years that are one. */
    private static String withoutJoined(String plain) {
        String single = JOINED.matcher(withoutSpan(plain)).replaceAll(joined -> isSplit(joined) ? "" : Matcher.quoteReplacement(joined.group()));
        return SINGLE_SCHOOL.matcher(single).replaceAll("");
    }

    private static String withoutSpan(String plain) {
        String chinese = span(plain).isPresent() ? MONTHS_OF_YEARS.matcher(plain).replaceAll("") : plain;
        return ENGLISH_MONTHS.matcher(chinese).replaceAll("");
    }

    /** Full-width forms folded, small letters, no blanks, no raised digits of footnotes. */
    private static String plain(String text) {
        String unmarked = RAISED_BEHIND.matcher(text).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int digits(String chinese) {
        String digits = chinese.replace('零', '〇').replace('○', '〇');
        return digits.chars().reduce(0, (number, digit) -> number * 10 + CHINESE_DIGITS.indexOf(digit));
    }
}
