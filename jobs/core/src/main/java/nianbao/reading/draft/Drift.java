package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes headings that follow each other over the years in the same place, in the same unit, for one indicator. */
final class Drift {

    private final Map<String, DraftHeading> headings;
    private final SortedMap<Integer, List<String>> years = new TreeMap<>();
    /** By the key of a heading, that of the one that stood there before. */
    private final Map<String, String> before = new HashMap<>();

    /** @param headings by their keys, in the order in which they were first seen */
    Drift(Map<String, DraftHeading> headings) {
        this.headings = headings;
    }

    /** Says in which order headings stand in a year, as far as it is told. */
    void seen(int year, List<String> keys) {
        years.computeIfAbsent(year, first -> new ArrayList<>()).addAll(keys);
    }

    List<DraftIndicator> indicators() {
        List<String> earlier = List.of();
        for (List<String> keys : years.values()) {
            follow(earlier, keys);
            earlier = keys;
        }
        Map<String, DraftIndicator> indicators = new LinkedHashMap<>();
        headings.forEach((key, heading) -> indicators.merge(origin(key), new DraftIndicator(List.of(heading)), DraftIndicator::with));
        return List.copyOf(indicators.values());
    }

    private String origin(String key) {
        String first = key;
        while (before.containsKey(first)) {
            first = before.get(first);
        }
        return first;
    }

    /** Between headings that both years have, as many new ones as old ones took their places. */
    private void follow(List<String> earlier, List<String> later) {
        int from = 0;
        int to = 0;
        while (from < earlier.size() || to < later.size()) {
            int oldEnd = from;
            while (oldEnd < earlier.size() && !later.contains(earlier.get(oldEnd))) {
                oldEnd++;
            }
            int newEnd = oldEnd < earlier.size() ? later.indexOf(earlier.get(oldEnd)) : later.size();
            if (newEnd >= to) {
                replace(earlier.subList(from, oldEnd), later.subList(to, newEnd).stream().filter(key -> !earlier.contains(key)).toList());
                to = newEnd + 1;
            }
            from = oldEnd + 1;
        }
    }

    private void replace(List<String> old, List<String> young) {
        int next = 0;
        for (String key : old) {
            int place = next;
            while (place < young.size() && !(old.size() == young.size() && place == next ? isMeasuredAlike(key, young.get(place)) : isAlike(key, young.get(place)))) {
                place++;
            }
            if (place < young.size() && heading(key).years().last() < heading(young.get(place)).years().first()) {
                before.put(young.get(place), key);
                next = place + 1;
            }
        }
    }

    private DraftHeading heading(String key) {
        return Objects.requireNonNull(headings.get(key));
    }

    private boolean isAlike(String old, String young) {
        long shared = old.chars().filter(letter -> young.indexOf(letter) >= 0).count();
        return isMeasuredAlike(old, young) && shared * 2 >= Math.min(old.length(), young.length());
    }

    private boolean isMeasuredAlike(String old, String young) {
        return IndicatorWords.isRate(old) == IndicatorWords.isRate(young)
                && Objects.equals(DraftHeading.unitName(heading(old).unit()), DraftHeading.unitName(heading(young).unit()));
    }
}
