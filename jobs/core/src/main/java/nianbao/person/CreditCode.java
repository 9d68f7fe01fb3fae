package nianbao.person;

import java.util.regex.Pattern;

/** The unified social credit code of an organisation, GB 32100-2015: it names no person, even where it is made of digits alone. */
final class CreditCode {

    private static final String LETTERS = "0123456789abcdefghjklmnpqrtuwxy";
    private static final int LENGTH = 18;
    /** Who registered it, and what kind of organisation it is; then comes the code of a division. */
    private static final Pattern BEGINS = Pattern.compile("(?:1[1239]|2[19]|3[1-59]|4[19]|5[1-49]|6[129]|7[129]|8[19]|9[1-3]|[any]\\d)(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|10)");

    private CreditCode() {}

    /** Whether eighteen characters in lower case have the right check character. */
    static boolean isRight(String code) {
        return BEGINS.matcher(code).lookingAt() && isChecked(code);
    }

    private static boolean isChecked(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = LETTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return LETTERS.indexOf(code.charAt(LENGTH - 1)) == (31 - sum % 31) % 31;
    }
}
