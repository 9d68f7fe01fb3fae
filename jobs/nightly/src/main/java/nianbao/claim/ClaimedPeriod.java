package nianbao.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a claim is about, as its file writes it: {@code 2016}; {@code 2017-01/2017-10}; {@code 2017-01/}
 * when its end is not stated; {@code 2013/2017}; or {@code undated}.
 */
public record ClaimedPeriod(String text) {

    private static final Pattern KNOWN = Pattern.compile("undated|\\d{4}|\\d{4}/(\\d{4})?|(\\d{4}-\\d{2})/(\\d{4}-\\d{2})?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Optional<ClaimedPeriod> of(String text) {
        return KNOWN.matcher(text).matches() ? Optional.of(new ClaimedPeriod(text)) : Optional.empty();
    }

    /** Whether figures of these days can be what the claim is about. */
    boolean fits(LocalDate start, LocalDate end) {
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            return YearMonth.parse(months.group(1)).equals(YearMonth.from(start)) && isEnd(months.group(2), end);
        }
        return !YEAR.matcher(text).matches() || start.getMonthValue() == 1 && end.getMonthValue() == 12;
    }

    private static boolean isEnd(String month, LocalDate end) {
        return month == null || YearMonth.parse(month).equals(YearMonth.from(end));
    }
}
