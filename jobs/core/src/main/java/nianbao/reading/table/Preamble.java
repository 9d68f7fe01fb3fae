package nianbao.reading.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.reading.heading.DateText;
import nianbao.reading.heading.YearText;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/**
 * What stands above a table: its title, and the line that says who sent it, when, and in which units; who sent it may
 * stand below as well.
 *
 * @param title all text that is not part of that line
 * @param sheetTitle the title that holds for it where its own does not tell: that of the nearest table above with a year in it, or of the
 *     first of the sheet
 * @param meta the line itself
 * @param below such a line below the last table of the sheet
 */
public record Preamble(String title, String sheetTitle, String meta, String below) {

    private static final int LONGEST = 4000;

    private static final String SENDERS = "(?:填报|报送|制表|填表|上报)单位(?:\\([^()]{1,4}\\))?";
    private static final String KEYS = SENDERS + "|填报时间|填报日期|报送时间|制表时间|计量单位|单位|[Uu]nits?";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?\\d{1,2}[.、)]");
    private static final Pattern META = Pattern.compile("(?:" + KEYS + ")\\s*:");
    private static final Pattern SENDER = field(SENDERS);
    private static final Pattern DATE = field("填报时间|填报日期|报送时间|制表时间");
    private static final Pattern UNITS = field("计量单位|(?<!填报|报送|制表|填表|上报)单位|[Uu]nits?");

    public Preamble {
        title = shortened(title);
        sheetTitle = shortened(sheetTitle);
        meta = shortened(meta);
        below = shortened(below);
    }

    /** Nobody's title is a page, however much stands above the table. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Of the cells above the headers of tables below each other, each of which may leave out what stands above one further up. */
    public static List<Preamble> above(List<Table> tables, Set<String> labels) {
        List<Preamble> above = new ArrayList<>();
        Table dated = tables.get(0);
        for (Table table : tables) {
            dated = isDated(table) ? table : dated;
            above.add(above(table, dated, tables.get(0), labels));
        }
        return above;
    }

    /** Whether the title of a table itself names a year. */
    public static boolean isDated(Table table) {
        return !YearText.years(title(table)).isEmpty();
    }

    /** Of the cells above the header of a table; what a lower table leaves out stands above the first, or above the last with a year. */
    public static Preamble above(Table table, Table dated, Table first) {
        return above(table, dated, first, Set.of());
    }

    /**
     * Likewise; a table may bear a title of its own in the corner of its header.
     *
     * @param labels the normal forms of headings that stand over labels
     */
    private static Preamble above(Table table, Table dated, Table first, Set<String> labels) {
        String meta = Stream.of(table, dated, first).map(Preamble::meta).filter(line -> !line.isEmpty()).findFirst().orElse("");
        String title = Stream.of(title(table), corner(table, labels)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return new Preamble(title, title(dated), meta, below(table));
    }

    private static String title(Table table) {
        return texts(withoutNotes(table.preamble())).map(Preamble::beforeMeta).filter(text -> !Label.isBlank(text)).collect(Collectors.joining(" "));
    }

    /** Notes that end the table above, and go on in numbers, are no title of the one below. */
    private static List<Row> withoutNotes(List<Row> rows) {
        List<Row> titles = new ArrayList<>();
        boolean noted = false;
        for (Row row : rows) {
            noted = CellGuess.isFooter(row) || noted && NUMBERED.matcher(plain(row.cells().get(0).text())).find();
            if (!noted) {
                titles.add(row);
            }
        }
        return titles;
    }

    private static String corner(Table table, Set<String> labels) {
        return table.labelColumns().values().stream()
                .map(column -> table.sheet().speaking(table.headerBottom(), column))
                .filter(cell -> cell != null && cell.isText() && !labels.contains(Label.normal(cell.text())))
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    private static String meta(Table table) {
        return meta(texts(table));
    }

    private static String below(Table table) {
        boolean last = table.limit() == table.sheet().lastRow();
        return last ? meta(texts(table.tail())) : "";
    }

    private static String meta(Stream<String> texts) {
        return texts.filter(Preamble::isMeta).map(Preamble::plain).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Table table) {
        return texts(table.preamble());
    }

    private static Stream<String> texts(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text);
    }

    /** A title and the line below it may share a cell. */
    private static String beforeMeta(String text) {
        Matcher meta = META.matcher(plain(text));
        return meta.find() ? plain(text).substring(0, meta.start()) : text;
    }

    public static boolean isMeta(String text) {
        boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
        return colon && META.matcher(plain(text)).find();
    }

    /** Who filled it in, as written above and below. */
    public Stream<String> senders() {
        return Stream.of(meta, below).flatMap(line -> value(SENDER, line).stream());
    }

    /** When it was filled in, as written. */
    public Optional<String> dateText() {
        return value(DATE, meta);
    }

    /** When it was filled in; empty when that is missing or not understood. */
    public Optional<LocalDate> date() {
        return dateText().flatMap(DateText::read);
    }

    /** The unit words, in their normal form, that hold for the whole sheet unless a heading has its own. */
    public List<String> units() {
        return UNITS.matcher(meta).results()
                .flatMap(units -> Stream.of(units.group(1).split("[、,，;/)\\]]+|\\s{2,}")))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("\\s+"))))
                .map(Label::normal)
                .distinct()
                .toList();
    }

    private static Optional<String> value(Pattern field, String line) {
        Matcher matcher = field.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static Pattern field(String key) {
        return Pattern.compile("(?:" + key + ")\\s*:(.*?)(?=(?:" + KEYS + ")\\s*:|$)");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
