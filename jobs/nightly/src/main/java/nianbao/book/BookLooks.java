package nianbao.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.export.Look;

/** The looks of the cells of a workbook, numbered from 1 in the order in which they come; what has no look has the number 0. */
final class BookLooks {

    private final Map<Look, Integer> numbers = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    int number(Look look) {
        Integer known = numbers.get(look);
        if (known != null) {
            return known;
        }
        looks.add(look);
        numbers.put(look, looks.size());
        return looks.size();
    }

    List<Look> all() {
        return looks;
    }
}
