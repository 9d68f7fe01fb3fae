package nianbao.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader sees of a workbook, in words that two readers can be compared by: a line a fact, by sheet. */
public record Seen(Map<String, List<String>> sheets) {

    public static Seen of(Workbook workbook) {
        Map<String, List<String>> sheets = new TreeMap<>();
        workbook.sheets().forEach(sheet -> sheets.put(sheet.name(), facts(sheet)));
        return new Seen(sheets);
    }

    private static List<String> facts(Sheet sheet) {
        List<String> facts = new ArrayList<>();
        for (Row row : sheet.rows()) {
            facts.add("row " + row.index() + (row.hidden() ? " hidden" : ""));
            for (Cell cell : row.cells()) {
                Region region = sheet.region(cell.row(), cell.column());
                facts.add(cell.address() + " " + words(cell) + (region.isOneCell() ? "" : " over " + region));
            }
        }
        return facts;
    }

    /** Not every reader keeps digits above the line apart from others. */
    static String lowered(String text) {
        return text.codePoints()
                .map(letter -> "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(letter) < 0 ? letter : '0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String words(Cell cell) {
        Content content = cell.content();
        if (content instanceof Content.Text text) {
            return "text " + lowered(text.whole());
        }
        if (content instanceof Content.Number number) {
            return "number " + number.value() + " as " + cell.format() + cell.date().map(day -> " on " + day).orElse("");
        }
        if (content instanceof Content.Flag flag) {
            return "flag " + flag.value();
        }
        return content instanceof Content.Fault fault ? "fault " + fault.code() : "uncomputed";
    }
}
