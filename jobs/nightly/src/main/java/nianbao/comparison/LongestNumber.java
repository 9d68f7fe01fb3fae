package nianbao.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How long the longest of some numbers is when it is written. Those far from zero are the long ones, so that only two of a pattern have to be written out. */
final class LongestNumber {

    private final Map<String, BigDecimal> largest = new HashMap<>();
    private final Map<String, BigDecimal> smallest = new HashMap<>();

    void add(String pattern, BigDecimal number) {
        largest.merge(pattern, number, BigDecimal::max);
        smallest.merge(pattern, number, BigDecimal::min);
    }

    boolean isEmpty() {
        return largest.isEmpty();
    }

    /** In characters; 0 without any numbers. */
    int characters() {
        return Stream.of(largest, smallest)
                .flatMap(numbers -> numbers.entrySet().stream())
                .mapToInt(one -> one.getKey().formatted(one.getValue()).length())
                .max()
                .orElse(0);
    }
}
