package nianbao.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.workbook.Cell;

/**
 * What stands above a table: its title, and the line that says who sent it, when, and in which units.
 *
 * @param title all text that is not part of that line
 * @param sheetTitle the title of the first table of the sheet
 * @param meta the line itself
 */
record Preamble(String title, String sheetTitle, String meta) {

    private static final String KEYS = "填报单位|报送单位|填报时间|填报日期|报送时间|制表时间|计量单位|单位|[Uu]nits?";
    private static final Pattern META = Pattern.compile("(?:" + KEYS + ")\\s*:");
    private static final Pattern SENDER = field("填报单位|报送单位");
    private static final Pattern DATE = field("填报时间|填报日期|报送时间|制表时间");
    private static final Pattern UNITS = field("计量单位|(?<!填报|报送)单位|[Uu]nits?");

    /** Of the cells above the header of a table; what a lower table leaves out stands above the first. */
    static Preamble above(Table table, Table first) {
        return above(table, first, Set.of());
    }

    /**
     * Likewise; the title of a lower table may stand in the corner of its header instead.
     *
     * @param labels the normal forms of headings that stand over labels
     */
    static Preamble above(Table table, Table first, Set<String> labels) {
        String meta = meta(table);
        String title = title(table);
        String corner = table == first || !title.isEmpty() ? "" : corner(table, labels);
        return new Preamble(title.isEmpty() ? corner : title, title(first), meta.isEmpty() ? meta(first) : meta);
    }

    private static String title(Table table) {
        return texts(table).map(Preamble::beforeMeta).filter(text -> !Label.isBlank(text)).collect(Collectors.joining(" "));
    }

    private static String corner(Table table, Set<String> labels) {
        return table.labelColumns().values().stream()
                .map(column -> table.sheet().speaking(table.headerBottom(), column))
                .filter(cell -> cell != null && cell.isText() && !labels.contains(Label.normal(cell.text())))
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    private static String meta(Table table) {
        return texts(table).filter(Preamble::isMeta).map(Preamble::plain).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Table table) {
        return table.preamble().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    }

    /** A title and the line below it may share a cell. */
    private static String beforeMeta(String text) {
        Matcher meta = META.matcher(plain(text));
        return meta.find() ? plain(text).substring(0, meta.start()) : text;
    }

    static boolean isMeta(String text) {
        return META.matcher(plain(text)).find();
    }

    /** Who filled it in, as written. */
    Optional<String> sender() {
        return value(SENDER);
    }

    /** When it was filled in, as written. */
    Optional<String> dateText() {
        return value(DATE);
    }

    /** When it was filled in; empty when that is missing or not understood. */
    Optional<LocalDate> date() {
        return dateText().flatMap(DateText::read);
    }

    /** The unit words, in their normal form, that hold for the whole sheet unless a heading has its own. */
    List<String> units() {
        return UNITS.matcher(meta).results()
                .flatMap(units -> Stream.of(units.group(1).split("[、,，;/)\\]]+|\\s{2,}")))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("\\s+"))))
                .map(Label::normal)
                .distinct()
                .toList();
    }

    private Optional<String> value(Pattern field) {
        Matcher matcher = field.matcher(meta);
        return matcher.find() ? Optional.of(matcher.group(1).strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static Pattern field(String key) {
        return Pattern.compile("(?:" + key + ")\\s*:(.*?)(?=(?:" + KEYS + ")\\s*:|$)");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
