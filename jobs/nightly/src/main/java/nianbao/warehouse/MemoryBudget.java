package nianbao.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory the whole program may hold: Java with what is in it, and the database with what is left. */
public record MemoryBudget(long bytes) {

    /** Where the launcher and {@code --memory} put the one that is given. */
    public static final String SETTING = "nianbao.memory";

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*([KMGT])(I?)B?");
    private static final String STEPS = "KMGT";
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    // What the rest of the program holds while the database is at work, and what the database cannot do without.
    private static final long REST = 340_000_000;
    private static final long LEAST = 512_000_000;

    /** As somebody writes it; fails, in words, when it is no size or too little. */
    public static MemoryBudget of(String size) {
        Matcher written = SIZE.matcher(size.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            throw Failure.of("memory_is_no_size", size);
        }
        BigInteger step = BigInteger.valueOf(written.group(3).isEmpty() ? 1_000 : 1_024);
        BigInteger unit = step.pow(1 + STEPS.indexOf(written.group(2)));
        MemoryBudget budget = new MemoryBudget(new BigInteger(written.group(1)).multiply(unit).min(MOST).longValueExact());
        if (budget.bytes < LEAST) {
            throw Failure.of("memory_is_too_little", size);
        }
        return budget;
    }

    /** The one that was given, if one was. */
    static Optional<MemoryBudget> given() {
        return Optional.ofNullable(System.getProperty(SETTING)).map(MemoryBudget::of);
    }

    /** A quarter of the machine's memory. */
    static MemoryBudget usual() {
        long machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new MemoryBudget(Math.max(LEAST, machine / 4));
    }

    /** What the rest of the program leaves of it to the database. */
    long database() {
        return bytes - REST;
    }
}
