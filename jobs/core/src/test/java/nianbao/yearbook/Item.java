package nianbao.yearbook;

import java.util.ArrayList;
import java.util.List;

/** A column, or a row, of figures or of what is said about them. */
sealed interface Item {

    Counted counted();

    record Figures(Counted counted) implements Item {}

    /**
     * By how much figures changed since the year before.
     *
     * @param inside whether it stands among the parts of what it is about, and need not name it
     */
    record Growth(Counted counted, boolean inside) implements Item {}

    /** The figures and, where a layout has it, growth behind the first and before the first parts of something. */
    static List<Item> of(List<Counted> counted, Layout layout) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < counted.size(); index++) {
            Counted one = counted.get(index);
            boolean inside = index + 1 < counted.size() && counted.get(index + 1).above().equals(one.label());
            items.add(new Figures(one));
            if (layout.has(Trait.GROWTH) && (index == 0 || inside) && !one.rate()) {
                items.add(new Growth(one, inside));
            }
        }
        return items;
    }
}
