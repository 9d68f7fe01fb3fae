package nianbao.samples;

import java.time.LocalDate;

/** A date in Chinese numerals: 二〇一五年一月十二日. */
final class ChineseDate {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {}

    static String of(LocalDate day) {
        return digits(day.getYear()) + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    private static String digits(int year) {
        return String.valueOf(year).chars().mapToObj(digit -> digit(digit - '0')).reduce("", String::concat);
    }

    private static String number(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
