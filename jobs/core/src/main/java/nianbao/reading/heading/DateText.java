package nianbao.reading.heading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in a return: {@code 2015.1.8}, {@code 2015年1月8日}, {@code 15年元月}. */
public final class DateText {

    private static final Pattern DATE =
            Pattern.compile("(?<year>(?:20)?\\d{2})[年./\\-](?<month>\\d{1,2}|元)(?:[月./\\-](?<day>\\d{1,2}))?");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private DateText() {}

    /** The day, the first of the month when only that is given; empty when the text is no date. */
    public static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(plain(text));
        return date.find() ? date(date) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher date) {
        int year = Integer.parseInt(date.group("year"));
        int month = date.group("month").equals("元") ? 1 : Integer.parseInt(date.group("month"));
        int day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
        try {
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return arabic(folded);
    }

    /** Numbers of days and months up to 31 in Chinese digits, years digit by digit. */
    private static String arabic(String text) {
        String tens = text.replace('○', '〇').replace('零', '〇')
                .replaceAll("([二三])十([一二三四五六七八九])", "$1$2")
                .replaceAll("([二三])十", "$1〇")
                .replaceAll("十([一二三四五六七八九])", "一$1")
                .replace("十", "一〇");
        StringBuilder plain = new StringBuilder();
        tens.chars().forEach(letter -> {
            int digit = CHINESE_DIGITS.indexOf(letter);
            plain.append(digit < 0 ? String.valueOf((char) letter) : String.valueOf(digit));
        });
        return plain.toString();
    }
}
