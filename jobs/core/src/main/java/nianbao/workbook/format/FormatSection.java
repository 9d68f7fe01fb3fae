package nianbao.workbook.format;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the sections of a number format, taken apart: what it prints, and for which numbers it is meant. */
final class FormatSection {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
    private static final String ELAPSED = "hms";
    private static final Pattern GENERAL = Pattern.compile("(?i)G/通用格式|General|常规");

    private final String format;
    private final StringBuilder words = new StringBuilder();
    private int at;
    private int digits;
    private int percents;
    private int commas;
    private int thousands;
    private int printedPoint;
    private int afterPrintedPoint;
    private int decimals;
    private boolean point;
    private boolean time;
    private @Nullable Matcher condition;

    private FormatSection(String format) {
        this.format = format;
    }

    static FormatSection of(String section) {
        Matcher general = GENERAL.matcher(section);
        FormatSection parsed = new FormatSection(general.replaceAll("0"));
        parsed.read();
        return parsed;
    }

    /** Whether it says itself which numbers it is meant for. */
    boolean hasCondition() {
        return condition != null;
    }

    boolean holds(double value) {
        Matcher stated = Objects.requireNonNull(condition);
        double bound = Double.parseDouble(stated.group(2));
        return switch (stated.group(1)) {
            case "<=" -> value <= bound;
            case ">=" -> value >= bound;
            case "<>" -> value != bound;
            case "<" -> value < bound;
            case ">" -> value > bound;
            default -> value == bound;
        };
    }

    Shown shown() {
        Shown.Kind kind = time ? Shown.Kind.TIME : digits > 0 ? Shown.Kind.NUMBER : Shown.Kind.WORDS;
        return new Shown(kind, percents, 3 * (thousands + commas) + afterPrintedPoint, decimals, words.toString().strip());
    }

    private void read() {
        while (at < format.length()) {
            char letter = format.charAt(at++);
            switch (letter) {
                case '"' -> quoted();
                case '\\', '!' -> print(at < format.length() ? format.charAt(at++) : ' ');
                case '_', '*' -> at++;
                case '[' -> bracketed();
                case '0', '#', '?' -> digit();
                case '@' -> digits++;
                case ',' -> commas += digits > 0 ? 1 : 0;
                case '.' -> point();
                case '%' -> percents++;
                default -> other(letter);
            }
        }
    }

    private void quoted() {
        int end = format.indexOf('"', at);
        String text = format.substring(at, end < 0 ? format.length() : end);
        text.chars().forEach(letter -> print((char) letter));
        at = end < 0 ? format.length() : end + 1;
    }

    /** A point that is only printed, between digits, moves all before it: {@code 0!.0000} shows ten thousands. */
    private void print(char letter) {
        words.append(letter);
        printedPoint += letter == '.' && digits > 0 && !point ? 1 : 0;
    }

    private void bracketed() {
        int end = format.indexOf(']', at);
        String text = format.substring(at, end < 0 ? format.length() : end);
        at = end < 0 ? format.length() : end + 1;
        Matcher bound = CONDITION.matcher(text);
        condition = bound.matches() ? bound : condition;
        time |= !text.isEmpty() && text.toLowerCase(Locale.ROOT).chars().allMatch(letter -> ELAPSED.indexOf(letter) >= 0);
    }

    /** Commas before a digit part the thousands from each other; those behind the last leave them out. */
    private void digit() {
        digits++;
        commas = point ? commas : 0;
        afterPrintedPoint += printedPoint > 0 && !point ? 1 : 0;
        decimals += point ? 1 : 0;
    }

    private void point() {
        point = true;
        thousands += commas;
        commas = 0;
    }

    private void other(char letter) {
        char small = Character.toLowerCase(letter);
        if (small == 'e' && at < format.length() && (format.charAt(at) == '+' || format.charAt(at) == '-')) {
            at++;
        } else if ("ymdhsebg".indexOf(small) >= 0) {
            time |= digits == 0 || small != 'e';
        } else {
            words.append(letter);
        }
    }
}
