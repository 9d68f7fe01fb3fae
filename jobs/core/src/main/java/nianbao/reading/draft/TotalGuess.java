package nianbao.reading.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.label.Label;

/** Labels that probably add up others. */
final class TotalGuess {

    private static final List<String> KNOWN =
            Stream.of("totals", "subtotals").flatMap(name -> CommonWords.labels(name).stream()).toList();
    private static final Pattern LIKELY = Pattern.compile("^全(?:国|省|市|区|县)$|^(?:地区|全国|全省|全市)?(?:合计|总计|共计|小计)$|^(?:grand|sub)?total.*");

    private TotalGuess() {}

    static boolean isTotal(String label) {
        return isKnown(label) || isLikely(label);
    }

    /** Without any definition saying so. */
    static boolean isKnown(String label) {
        return Label.readings(Label.normal(label)).stream().anyMatch(KNOWN::contains);
    }

    static boolean isLikely(String label) {
        return LIKELY.matcher(Label.normal(label)).matches();
    }
}
