package nianbao.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Long numbers in a text, in groups of three: easier to read, and no telephone number when the workbook comes back. */
final class GroupedDigits {

    private static final Pattern LONG = Pattern.compile("(?<![\\d.,A-Za-z])\\d{10,}(?![\\dA-Za-z])");
    private static final Pattern PLACE = Pattern.compile("\\B(?=(\\d{3})+$)");

    private GroupedDigits() {}

    /** The same, or nothing for none. */
    static @Nullable String in(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static String of(String text) {
        return LONG.matcher(text).replaceAll(number -> PLACE.matcher(number.group()).replaceAll(","));
    }
}
