package nianbao.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one export took.
 *
 * @param seconds by the clock on the wall
 * @param busy by that of the processors
 */
record ExportTurn(double seconds, double busy) {

    private static final Pattern LINE = Pattern.compile("export took (\\S+) s, (\\S+) s of a processor");

    /** The one that a line tells of, among others that a program prints. */
    static Optional<ExportTurn> of(String line) {
        Matcher told = LINE.matcher(line);
        return told.matches()
                ? Optional.of(new ExportTurn(Double.parseDouble(told.group(1)), Double.parseDouble(told.group(2))))
                : Optional.empty();
    }

    String line() {
        return String.format(Locale.ROOT, "export took %.2f s, %.2f s of a processor", seconds, busy);
    }
}
