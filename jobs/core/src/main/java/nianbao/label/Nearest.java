package nianbao.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that is nearest to an unknown one, to be named in a finding and never to be used in its place. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** Empty when none is near: more than two thirds would have to change, and neither has the other in it. */
    public static Optional<String> to(String word, Collection<String> known) {
        return all(word, known).stream().findFirst();
    }

    /** The known words that are near, the nearest first. */
    public static List<String> all(String word, Collection<String> known) {
        return known.stream()
                .map(candidate -> new Near(candidate, DISTANCE.apply(word, candidate)))
                .filter(near -> near.isNear(word))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word)
                .distinct()
                .toList();
    }

    private record Near(String word, int distance) {

        boolean isNear(String other) {
            boolean within = word.length() > 1 && other.length() > 1 && (word.contains(other) || other.contains(word));
            return within || 3 * distance <= 2 * Math.max(word.length(), other.length());
        }
    }
}
