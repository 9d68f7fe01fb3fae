package nianbao.reading.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Finds the remarks above and below a table that say in which unit its figures are. */
public final class UnitNotes {

    private static final int LONGEST = 300;
    private static final String SUBJECT = "(?<subject>[^,。;:、()\\[\\]]*?)";
    private static final String ALL = "(?:一律|统一|全部|均|都|皆)?";
    private static final String WORDS = "(?<words>[^。;:()\\[\\]]+)";
    /** {@code 单位均为万元}, {@code 计量单位:万元}. */
    private static final Pattern IS = Pattern.compile(SUBJECT + "(?<!填报|报送|制表|填表)(?:计量)?单位" + ALL + "(?:为|是|:)?" + WORDS);
    /** {@code 以万元计}, {@code 按万元统计}, {@code 以万元为单位}. */
    private static final Pattern COUNTED = Pattern.compile(
            SUBJECT + ALL + "[以按用](?<words>[^,。;:()\\[\\]以按用]+?)(?:为(?:计量|货币|金额)?单位|计(?!入|划)|统计|填报|填列|填写|表示|反映)");
    private static final Pattern BEHIND_TITLE = Pattern.compile("(?<subject>)[(\\[](?:in)?(?<words>[^()\\[\\]:位]+)[)\\]]$");
    private static final Pattern ALONE = Pattern.compile("^(?<subject>)[(\\[]?(?<words>[^()\\[\\]:位]+)[)\\]]?$");
    private static final List<Pattern> ABOVE = List.of(IS, COUNTED, BEHIND_TITLE, ALONE);
    private static final List<Pattern> BELOW = List.of(IS, COUNTED, ALONE);
    private static final Pattern GENERAL = Pattern.compile(
            "注\\d*|^\\d+[.]?|备注|说明|本表|[上该此]表|表[中内]|以上|上述|各项|所有|全部|一律|统一|数据|数字|数值|指标|金额|货币|资金|人民币|[的均都皆中内]");
    private static final Pattern OTHER_YEAR = Pattern.compile("[上去前往]年|以前|原来");

    private final Units units;
    private final Footer footer;

    public UnitNotes(Units units, Footer footer) {
        this.units = units;
        this.footer = footer;
    }

    /** Between two tables, what begins like a footer is about the upper one; a table that has none above it shares the first's. */
    public List<UnitNote> around(Table table, Table first) {
        boolean last = table.limit() == table.sheet().lastRow();
        List<UnitNote> above = above(table);
        List<UnitNote> shared = above.isEmpty() && table != first ? above(first) : above;
        Stream<Row> alone = table.dataRows().stream().filter(UnitNotes::isOneText);
        return Stream.of(shared.stream(), in(alone, BELOW), in(table.tail().stream().filter(row -> last || footer.contains(row)), BELOW)).flatMap(notes -> notes).toList();
    }

    /** Such a row may stand within the table, or below it under the figures. */
    private static boolean isOneText(Row row) {
        Cell only = null;
        for (Cell cell : row.cells()) {
            if (Header.isFilled(cell)) {
                if (only != null || !cell.isText()) {
                    return false;
                }
                only = cell;
            }
        }
        return only != null;
    }

    private List<UnitNote> above(Table table) {
        return in(table.preamble().stream().filter(row -> table.preambleTop() == 0 || !footer.contains(row)), ABOVE).toList();
    }

    private Stream<UnitNote> in(Stream<Row> rows, List<Pattern> forms) {
        return rows.flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isText() && Header.isFilled(cell))
                .flatMap(cell -> in(cell, forms));
    }

    private Stream<UnitNote> in(Cell cell, List<Pattern> forms) {
        return sentences(Label.normal(cell.text()))
                .flatMap(sentence -> forms.stream().flatMap(form -> form.matcher(sentence).results()))
                .filter(found -> !OTHER_YEAR.matcher(found.group(1)).find())
                .flatMap(found -> Stream.of(found.group(2).split("[、,/及和与]"))
                        .takeWhile(this::isUnit)
                        .map(word -> new UnitNote(GENERAL.matcher(found.group(1)).replaceAll(""), word, cell)));
    }

    /** To look for units in one without end would take without end too. */
    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("[。;]"))
                .flatMap(sentence -> sentence.length() <= LONGEST ? Stream.of(sentence) : Stream.of(sentence.split("[,.:]")))
                .filter(sentence -> sentence.length() <= LONGEST);
    }

    /** A word that is one, or ends in one. */
    private boolean isUnit(String word) {
        return units.isUnit(word) || word.length() <= 4 && units.endOf(word).filter(end -> end.length() > 1 || units.factor(end, "yuan") != null).isPresent();
    }
}
