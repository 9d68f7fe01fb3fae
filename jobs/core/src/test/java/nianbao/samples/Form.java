package nianbao.samples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A form as the samples fill it in. */
interface Form {

    String name();

    /** What the title and the file name call it. */
    String topic(int year);

    /** The office that fills it in, behind the name of the sender. */
    String office();

    /** The units in the line below the title. */
    String units();

    /** Fields that may be left blank. */
    Set<String> optional();

    /** A field that nothing else hangs on; a first version may have it wrong without breaking a rule. */
    String loose();

    /** How deep the header goes: 1, 2 or 3 levels. */
    int depth(Chance chance);

    /** The figures of every place; they add up to the totals of the city. */
    Rows figures(int year);

    /** The months covered, such as {@code 1—10月}; empty for a whole year. */
    default String months(int year) {
        return "";
    }

    Places places();

    /** Who sends it. */
    default List<Sender> senders(int year) {
        return places().senders(year);
    }

    /** Whether a place has a row in a return. */
    default boolean isIn(Place place, Return sent) {
        return place.sender(sent.year()).equals(sent.sender().code());
    }

    default List<Column> columns(int year) {
        return Column.of(name(), year);
    }

    default Set<String> fields(int year) {
        return columns(year).stream().map(Column::field).collect(Collectors.toSet());
    }
}
