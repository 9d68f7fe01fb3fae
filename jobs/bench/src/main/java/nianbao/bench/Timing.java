package nianbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;

/**
 * How fast files were read.
 *
 * @param rate files a second, by the clock on the wall
 * @param processor milliseconds of a processor a file, which other programs on the machine disturb less
 */
record Timing(double rate, double processor) {

    /** Something that is read, and that says how much it was. */
    interface Work {

        long run() throws IOException;
    }

    /** Nanoseconds of a processor that the present thread takes for the work. */
    static long ofThread(Work work) throws IOException {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.run() < 0) {
            throw new IllegalStateException("less than nothing was read");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    /** By the time of the processor. */
    static Timing median(Timing[] timings) {
        Timing[] sorted = timings.clone();
        Arrays.sort(sorted, Comparator.comparingDouble(Timing::processor));
        return sorted[sorted.length / 2];
    }
}
