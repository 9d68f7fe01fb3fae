package nianbao.samples;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits a whole number in proportion, so that the parts add up to it exactly. */
final class Shares {

    private Shares() {}

    /** By the largest remainders. */
    static long[] split(long total, double[] weights) {
        double sum = DoubleStream.of(weights).sum();
        double[] exact = DoubleStream.of(weights).map(weight -> total * weight / sum).toArray();
        long[] parts = DoubleStream.of(exact).mapToLong(part -> (long) part).toArray();
        long left = total - LongStream.of(parts).sum();
        byRemainder(exact).stream().limit(left).forEach(index -> parts[index]++);
        return parts;
    }

    private static List<Integer> byRemainder(double[] exact) {
        return IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> Math.floor(exact[index]) - exact[index]))
                .toList();
    }
}
