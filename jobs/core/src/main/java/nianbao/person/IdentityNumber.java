package nianbao.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Numbers of identity cards: eighteen digits after GB 11643-1999, and the fifteen of before. */
final class IdentityNumber {

    static final int LENGTH = 18;
    static final int OLD_LENGTH = 15;

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52",
            "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    /** ISO 7064, MOD 11-2. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2049;
    /** Nobody who was born before had a number of fifteen digits and sends none now; codes of villages look like such years. */
    private static final int FIRST_OLD_YEAR = 20;
    /** With which the codes of statistical divisions end: whether a place is a town or a village. */
    private static final Set<String> KINDS_OF_PLACES = Set.of("111", "112", "121", "122", "123", "210", "220");

    private IdentityNumber() {}

    /** Whether eighteen digits, of which the last may be x, begin with a province and have a date of birth. */
    static boolean isPossible(String number) {
        return PROVINCES.contains(number.substring(0, 2)) && isDate(number.substring(6, 14)) || isForeigner(number) && isRight(number);
    }

    /** A card of permanent residence has a 9 before the province and the country. */
    private static boolean isForeigner(String number) {
        return number.charAt(0) == '9' && PROVINCES.contains(number.substring(1, 3)) && isDate(number.substring(6, 14)) && !CreditCode.isRight(number);
    }

    private static boolean isDate(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        return FIRST_YEAR <= year && year <= LAST_YEAR && isDate(year, digits.substring(4));
    }

    private static boolean isDate(int year, String monthAndDay) {
        try {
            LocalDate.of(year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether the check digit of eighteen digits is right. */
    static boolean isRight(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == number.charAt(LENGTH - 1);
    }

    /** Whether fifteen digits can be a number of before 1999: they have no check digit. */
    static boolean isOld(String number) {
        int year = Integer.parseInt(number.substring(6, 8));
        return PROVINCES.contains(number.substring(0, 2))
                && year >= FIRST_OLD_YEAR
                && isDate(FIRST_YEAR + year, number.substring(8, 12))
                && !KINDS_OF_PLACES.contains(number.substring(12));
    }

    /** Whether eight digits are a date of these centuries. */
    static boolean isDay(String digits) {
        return digits.length() == 8 && isDate(digits);
    }
}
