package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Times all ways on the same files, in turns, and prints the medians of the rounds; the first way is the measure. */
final class Measurement {

    private static final int ROUNDS = 5;

    private final String title;
    private final List<Path> files;
    private final List<Way> ways;

    Measurement(String title, List<Path> files, List<Way> ways) {
        this.title = title;
        this.files = files;
        this.ways = ways;
    }

    void print() throws InterruptedException, ExecutionException {
        for (Way way : ways) {
            time(way, 2);
        }
        Timing[][] one = new Timing[ways.size()][ROUNDS];
        Timing[][] two = new Timing[ways.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                one[way][round] = time(ways.get(way), 1);
                two[way][round] = time(ways.get(way), 2);
            }
        }
        print(IntStream.range(0, ways.size()).mapToObj(way -> new Line(Timing.median(one[way]), Timing.median(two[way]))).toList());
    }

    /** How long the first way takes for all files on so many threads. */
    double seconds(int threads) throws InterruptedException, ExecutionException {
        Timing[] timings = new Timing[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            timings[round] = time(ways.get(0), threads);
        }
        return files.size() / Timing.median(timings).rate();
    }

    /** With one thread and with two. */
    private record Line(Timing one, Timing two) {}

    private void print(List<Line> lines) {
        System.out.printf("%n%-25s %10s %10s %10s %10s %10s%n", title, "ms CPU", "x first", "files/s", "2 threads", "gain");
        for (int way = 0; way < ways.size(); way++) {
            Line line = lines.get(way);
            System.out.printf(
                    Locale.ROOT,
                    "%-25s %10.3f %10.2f %10.0f %10.0f %10.2f%n",
                    ways.get(way).name(),
                    line.one().processor(),
                    line.one().processor() / lines.get(0).one().processor(),
                    line.one().rate(),
                    line.two().rate(),
                    line.two().rate() / line.one().rate());
        }
    }

    private Timing time(Way way, int threads) throws InterruptedException, ExecutionException {
        int count = way.files(files.size());
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Callable<Long> reading = () -> Timing.ofThread(() -> readAll(way, count, next));
        System.gc();
        try {
            long processor = 0;
            long begin = System.nanoTime();
            for (Future<Long> used : pool.invokeAll(Collections.nCopies(threads, reading))) {
                processor += used.get();
            }
            return new Timing(count * 1e9 / (System.nanoTime() - begin), processor / 1e6 / count);
        } finally {
            pool.shutdownNow();
        }
    }

    private long readAll(Way way, int count, AtomicInteger next) throws IOException {
        long seen = 0;
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            seen += way.read(files.get(i));
        }
        return seen;
    }
}
