package nianbao.comparison;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import nianbao.language.Title;

/** The months of a year that a figure covers, both included. */
record Months(int first, int last) {

    boolean areWholeYear() {
        return first == 1 && last == 12;
    }

    Title title() {
        return first == last
                ? new Title(first + "月", word(first))
                : new Title(first + "—" + last + "月", word(first) + "–" + word(last));
    }

    private static String word(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
