package nianbao.person;

import java.util.regex.Pattern;

/** Numbers of mobile telephones: eleven digits, of which the first three are the network's. */
final class MobileNumber {

    private static final Pattern POSSIBLE = Pattern.compile("1[3-9]\\d{9}");
    /** The networks of the numbering plan. */
    private static final Pattern KNOWN = Pattern.compile("(?:13\\d|14[014-9]|15[0-35-9]|16[2567]|17[0-8]|18\\d|19[0-35-9])\\d{8}");

    private MobileNumber() {}

    static boolean isPossible(String digits) {
        return POSSIBLE.matcher(digits).matches();
    }

    /** Whether it begins as a network's numbers do. */
    static boolean isKnown(String digits) {
        return KNOWN.matcher(digits).matches();
    }
}
