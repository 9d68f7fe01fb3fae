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

    /** Empty when no word shares anything with it. */
    public static Optional<String> to(String word, Collection<String> known) {
        return all(word, known).stream().findFirst();
    }

    /** The known words that share anything with it, the nearest first. */
    public static List<String> all(String word, Collection<String> known) {
        record Near(String word, int distance) {}
        return known.stream()
                .map(candidate -> new Near(candidate, DISTANCE.apply(word, candidate)))
                .filter(near -> near.distance() < Math.max(word.length(), near.word().length()))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word)
                .distinct()
                .toList();
    }
}
