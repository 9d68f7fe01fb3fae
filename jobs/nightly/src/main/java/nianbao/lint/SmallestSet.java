package nianbao.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The fewest of some things that have no room together, of which all of them have none. */
record SmallestSet<T>(List<T> all, Predicate<List<T>> fit) {

    /** So many are looked at one by one; the rest is found by leaving out what is not needed. */
    private static final int MOST_TOGETHER = 3;

    List<T> found() {
        for (int size = 1; size <= Math.min(MOST_TOGETHER, all.size()); size++) {
            Optional<List<T>> set = ofSize(size, 0, new ArrayList<>());
            if (set.isPresent()) {
                return set.get();
            }
        }
        List<T> needed = new ArrayList<>(all);
        for (T one : all) {
            List<T> others = new ArrayList<>(needed);
            others.remove(one);
            if (!fit.test(others)) {
                needed = others;
            }
        }
        return needed;
    }

    private Optional<List<T>> ofSize(int size, int from, List<T> chosen) {
        if (chosen.size() == size) {
            return fit.test(chosen) ? Optional.empty() : Optional.of(List.copyOf(chosen));
        }
        for (int next = from; next < all.size(); next++) {
            chosen.add(all.get(next));
            Optional<List<T>> set = ofSize(size, next + 1, chosen);
            if (set.isPresent()) {
                return set;
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }
}
