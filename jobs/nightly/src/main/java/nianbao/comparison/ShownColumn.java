package nianbao.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.export.TextWidth;

/**
 * A column of an added sheet as it is shown; found out once, as it takes a look at every row.
 *
 * @param place which column of the rows it is
 * @param hasBreaks whether one of its figures bears a mark, for which the others leave room
 * @param fractions the units in which not all figures are whole
 */
record ShownColumn(int place, AddedColumn column, boolean isNumber, boolean hasBreaks, Set<String> fractions, List<AddedValue> values) {

    private static final int LEAST = 7;
    private static final int MOST = 40;

    static ShownColumn of(AddedSheet sheet, int place) {
        AddedColumn column = sheet.columns().get(place);
        List<AddedValue> values = sheet.rows().stream().map(row -> row.get(place)).filter(value -> value.content() != null).toList();
        boolean number = values.stream().allMatch(AddedValue::isNumber);
        return new ShownColumn(
                place,
                column,
                number,
                values.stream().anyMatch(AddedValue::isBreak),
                number
                        ? values.stream().filter(value -> !value.isWhole()).map(value -> unit(column, value)).collect(Collectors.toSet())
                        : Set.of(),
                values);
    }

    /** How a figure is written. */
    String format(AddedValue value) {
        String plain = plain(value);
        String format = column.name().contains("change") ? LineFormat.signed(plain) : plain;
        if (!hasBreaks) {
            return format;
        }
        return value.isBreak() ? LineFormat.marked(format) : LineFormat.besideMarked(format);
    }

    /** How many characters wide it has to be. */
    int needed() {
        int longest = isNumber
                ? longestNumber() + (hasBreaks ? 2 : 1)
                : values.stream().mapToInt(value -> TextWidth.of(value.text()) + 3).max().orElse(0);
        return Math.max(LEAST, Math.min(longest, MOST));
    }

    private int longestNumber() {
        LongestNumber longest = new LongestNumber();
        values.forEach(value -> longest.add(LineFormat.pattern(plain(value)), value.number()));
        return longest.characters();
    }

    private String plain(AddedValue value) {
        if (column.name().equals("year")) {
            return "0";
        }
        String unit = unit(column, value);
        return unit.equals("percent") ? LineFormat.SHARE : fractions.contains(unit) ? LineFormat.FRACTION : LineFormat.WHOLE;
    }

    private static String unit(AddedColumn column, AddedValue value) {
        return value.unit().isEmpty() ? column.unit() : value.unit();
    }
}
