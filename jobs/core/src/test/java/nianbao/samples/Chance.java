package nianbao.samples;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time for the same words. */
final class Chance {

    private static final long SEED = 20_171_031L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    static Chance of(String words) {
        long hash = words.chars().asLongStream().reduce(SEED, (sum, letter) -> (sum ^ letter) * PRIME);
        long mixed = (hash ^ hash >>> 32) * MIX;
        return new Chance(mixed ^ mixed >>> 29);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Around a middle, at most {@code spread} of it away. */
    double near(double middle, double spread) {
        return middle * (1 - spread + 2 * spread * random.nextDouble());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
