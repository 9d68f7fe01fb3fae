package nianbao.cluster.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Small queries, of which several keep a cluster busy. */
public final class Several {

    private static final int AT_A_TIME = 8;

    private Several() {}

    /** What comes of each, in their order. */
    public static <P, R> List<R> each(Collection<P> parts, Function<P, R> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<R>> begun = parts.stream().map(part -> threads.submit(() -> work.apply(part))).toList();
            List<R> results = new ArrayList<>();
            for (Future<R> one : begun) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
