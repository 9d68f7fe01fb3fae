package nianbao.person;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of identity cards in a text, however their digits are grouped. */
final class IdentityNumbers {

    /** Ways to group one in which a wrong check digit is a slip; in any other it may be a list of something else. */
    private static final Set<String> SHAPES = Set.of(
            "18", "17", "6 8 4", "6 8 3", "6 12", "6 11", "14 4", "14 3", "6 4 4 4", "6 4 4 3", "6 4 2 2 4", "6 4 2 2 3", "3 3 4 4 4", "3 3 4 4 3",
            "4 4 4 4 2", "4 4 4 4 1", "6 6 6", "6 6 5", "6 8 3 1", "17 1", "3 3 8 4", "3 3 8 3", "6 11 1", "10 8", "10 7");
    /** A telephone number may stick to it. */
    private static final Pattern CHECKED_BY_X = Pattern.compile("[^\\p{L}\\p{Nd};×]{0,3}[x×хχ](?:(?![a-z0-9])|(?=1[3-9]\\d{9}(?!\\d)))");
    private static final int TWO = 2 * IdentityNumber.LENGTH;
    private static final int WITH_MOBILE = IdentityNumber.LENGTH + 11;
    private static final Pattern LETTERS_BEFORE = Pattern.compile("[0-9a-z]$");

    private final DigitGroups groups;

    private IdentityNumbers(DigitGroups groups) {
        this.groups = groups;
    }

    static boolean areIn(DigitGroups groups) {
        return new IdentityNumbers(groups).any();
    }

    private boolean any() {
        for (int first = 0; first < groups.count(); first++) {
            int end = groups.lastWithin(first, IdentityNumber.LENGTH);
            for (int last = first; last <= end; last++) {
                if (isNumber(first, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNumber(int first, int last) {
        String digits = groups.digits(first, last);
        return switch (digits.length()) {
            case IdentityNumber.LENGTH -> isNumber(digits, first, last);
            case IdentityNumber.LENGTH - 1 -> CHECKED_BY_X.matcher(groups.behind(last)).lookingAt() && isNumber(digits + "x", first, last);
            case IdentityNumber.OLD_LENGTH -> isOld(digits, first, last);
            case TWO, WITH_MOBILE -> first == last && isPair(digits);
            default -> false;
        };
    }

    private boolean isNumber(String number, int first, int last) {
        return IdentityNumber.isPossible(number)
                && (IdentityNumber.isRight(number) || isUsual(first, last) && !CreditCode.isRight(number) && !isFraction(first));
    }

    /** Two numbers that stick together, both of them right. */
    private static boolean isPair(String digits) {
        String start = digits.substring(0, IdentityNumber.LENGTH);
        String end = digits.substring(digits.length() - IdentityNumber.LENGTH);
        String rest = digits.substring(IdentityNumber.LENGTH);
        if (digits.length() == TWO) {
            return isChecked(start) && isChecked(end);
        }
        return isChecked(start) && MobileNumber.isKnown(rest) || MobileNumber.isKnown(digits.substring(0, WITH_MOBILE - IdentityNumber.LENGTH)) && isChecked(end);
    }

    private static boolean isChecked(String number) {
        return IdentityNumber.isPossible(number) && IdentityNumber.isRight(number);
    }

    private boolean isUsual(int first, int last) {
        return SHAPES.contains(groups.shape(first, last)) && groups.areAlike(first, last);
    }

    private boolean isOld(String number, int first, int last) {
        boolean whole = first == last && !isFraction(first) && !isHexadecimal(first) && !groups.gap(last).equals(".");
        return IdentityNumber.isOld(number) && (whole || groups.shape(first, last).equals("6 6 3"));
    }

    private boolean isHexadecimal(int group) {
        Matcher before = LETTERS_BEFORE.matcher(groups.before(group));
        String behind = groups.behind(group);
        return before.find() && !behind.isEmpty() && Character.isLetter(behind.charAt(0));
    }

    private boolean isFraction(int group) {
        return groups.gap(group - 1).equals(".") || groups.gap(group - 1).equals(",") && groups.get(group - 1).length() <= 3;
    }
}
