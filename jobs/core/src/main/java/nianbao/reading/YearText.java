package nianbao.reading;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.observation.Period;

/** Years and months as titles and file names write them. */
final class YearText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("([一二][〇○零九][〇○零一二三四五六七八九]{2})年");
    private static final Pattern YEAR_WORDS = Pattern.compile(
            "[(\\[]?(?:(?<!\\d)(?:19|20)\\d{2}(?!\\d)年?|[一二][〇○零九][〇○零一二三四五六七八九]{2}年)(?:度|末|底)?[)\\]]?");
    private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(\\d{1,2})月?[—–\\-~至到](\\d{1,2})月");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?(?:\\d{4}年)?(\\d{1,2})月");
    private static final Map<String, Integer> LAST_MONTHS =
            Map.of("上半年", 6, "前三季度", 9, "第一季度", 3, "一季度", 3);
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private YearText() {}

    /** All years that a text names. */
    static Set<Integer> years(String text) {
        String plain = plain(text);
        Set<Integer> years = new TreeSet<>();
        YEAR.matcher(plain).results().map(MatchResult::group).map(Integer::valueOf).forEach(years::add);
        CHINESE_YEAR.matcher(plain).results().map(year -> digits(year.group(1))).forEach(years::add);
        return years;
    }

    /** A normal form without the words that name a year. */
    static String without(String normal) {
        return YEAR_WORDS.matcher(normal).replaceAll("");
    }

    /** The part of a year that a text speaks of, such as {@code 1—10月}; empty when it names no months. */
    static Optional<Period> partOf(int year, String text) {
        String plain = plain(text);
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
                .flatMap(part -> period(year, 1, part.getValue()));
    }

    private static Optional<Period> period(int year, int first, int last) {
        boolean possible = 1 <= first && first <= last && last <= 12;
        return possible ? Optional.of(Period.ofMonths(year, first, last)) : Optional.empty();
    }

    private static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static int digits(String chinese) {
        String digits = chinese.replace('零', '〇').replace('○', '〇');
        return digits.chars().reduce(0, (number, digit) -> number * 10 + CHINESE_DIGITS.indexOf(digit));
    }
}
