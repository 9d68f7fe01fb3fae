package nianbao.reading.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.label.Label;
import nianbao.observation.Status;
import nianbao.workbook.Cell;

/** What remarks above and below a table say that its marks mean, as in {@code “…”表示数据不足本表最小单位数}. */
public final class Legend {

    private static final Pattern EXPLAINED = Pattern.compile("(?<![\\p{L}\\p{N}.])[\"“”'‘’「『]?(?<mark>\\((?:0|[xXzZsS])\\)|\\.{3,6}|-{1,2}|[—–]{1,2}|\\*{1,2}|[xXzZsS]|0(?:\\.0+)?|\\.{1,2}|/)[\"“”'‘’」』]?"
            + "(?:表示|代表|系指|是指|为|即|:|=|means|denotes|indicates|bedeutet)(?<meaning>[^;。]{2,60})");
    private static final Map<Status, Pattern> MEANINGS = meanings();

    private Legend() {}

    private static Map<Status, Pattern> meanings() {
        Map<Status, Pattern> meanings = new LinkedHashMap<>();
        meanings.put(Status.NOT_SIGNIFICANT, Pattern.compile("^[^,]{0,8}(?:不足|小于|不到|低于)[^,]{0,10}(?:单位|半)|^lessthan(?:half|0\\.5|one-?half)|^wenigeralsdiehälfte|^negligible"));
        meanings.put(Status.SUPPRESSED, Pattern.compile("^[^,]{0,6}(?:保密|不公布|不宜公布)|^(?:data)?(?:suppressed|confidential|withheld)|^[^,]{0,12}geheim"));
        meanings.put(Status.NOT_APPLICABLE, Pattern.compile("^[^,]{0,6}不适用|^notapplicable|^[^,]{0,20}nichtsinnvoll"));
        meanings.put(Status.NOT_COLLECTED, Pattern.compile("^[^,]{0,10}(?:不详|无该项|未统计|无数据|没有数据|缺数)|^(?:data)?(?:not?available|unknown)|^nodata|^[^,]{0,10}(?:nichtbekannt|unbekannt)"));
        return meanings;
    }

    /** The marks in their normal form, and what they mean: as the definition says or, where it leaves that to what is usual, the table. */
    public static Map<String, Status> of(Table table, Map<String, Status> defined) {
        Map<String, Status> marks = new HashMap<>(defined);
        Map<String, Status> usual = CommonWords.statuses();
        Stream.concat(table.preamble().stream(), table.tail().stream())
                .flatMap(row -> row.texts().stream())
                .map(Cell::text)
                .forEach(text -> explained(text).forEach((mark, status) -> {
                    if (defined.get(mark) == usual.get(mark)) {
                        marks.put(mark, status);
                    }
                }));
        return marks;
    }

    private static Map<String, Status> explained(String text) {
        Map<String, Status> marks = new HashMap<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
        Matcher explained = EXPLAINED.matcher(plain);
        for (int from = 0; explained.find(from); from = explained.end("mark")) {
            String meaning = explained.group("meaning").toLowerCase(Locale.ROOT);
            String mark = Label.normal(explained.group("mark"));
            MEANINGS.entrySet().stream()
                    .filter(known -> known.getValue().matcher(meaning).find())
                    .findFirst()
                    .ifPresent(known -> marks.put(mark, known.getKey()));
        }
        return marks;
    }
}
