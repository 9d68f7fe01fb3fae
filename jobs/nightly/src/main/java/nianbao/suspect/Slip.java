package nianbao.suspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.language.Title;
import nianbao.language.WordsFile;

/** Ways in which people write another number than the one that they mean, those first that are hardly ever there by chance. */
enum Slip {
    EXCHANGED,
    SIGN,
    SCALE,
    SWAPPED,
    DOUBLED,
    NEIGHBOUR,
    LAST_YEAR,
    REPLACED,
    ADDED,
    DROPPED;

    private static final WordsFile WORDS = WordsFile.beside(Slip.class);
    private static final int MOST_ZEROS = 6;
    private static final int LONGEST = 18;

    /** Whether it says something by itself: any number becomes another one by a digit more, less or other. */
    boolean isTelling() {
        return compareTo(REPLACED) < 0;
    }

    Title words() {
        return WORDS.of(name().toLowerCase(Locale.ROOT));
    }

    /** How one number came to stand for another. */
    static Optional<Slip> between(BigDecimal written, BigDecimal meant) {
        return Optional.ofNullable(meant(written).get(meant)).or(() -> rounded(written, meant));
    }

    /** The number in a larger unit, of which the last digits were rounded off. */
    private static Optional<Slip> rounded(BigDecimal written, BigDecimal meant) {
        for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
            BigDecimal larger = meant.movePointLeft(zeros);
            if (written.scale() > 0 && larger.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0) {
                return Optional.of(SCALE);
            }
        }
        return Optional.empty();
    }

    /** All numbers that may have been meant by one, each with the likeliest way; equal by their size. */
    static Map<BigDecimal, Slip> meant(BigDecimal written) {
        Map<BigDecimal, Slip> meant = new TreeMap<>();
        meant.put(written.negate(), SIGN);
        for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
            meant.putIfAbsent(written.movePointLeft(zeros), SCALE);
            meant.putIfAbsent(written.movePointRight(zeros), SCALE);
        }
        String digits = written.abs().unscaledValue().toString();
        if (digits.length() <= LONGEST) {
            new Digits(written, digits, meant).add();
        }
        meant.remove(written);
        return meant;
    }

    /** What becomes of a number when one of its digits is another. */
    private record Digits(BigDecimal written, String digits, Map<BigDecimal, Slip> meant) {

        void add() {
            for (int at = 0; at + 1 < digits.length(); at++) {
                put(digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2), SWAPPED);
            }
            for (int at = 0; digits.length() > 1 && at < digits.length(); at++) {
                boolean twice = at > 0 && digits.charAt(at) == digits.charAt(at - 1);
                put(digits.substring(0, at) + digits.substring(at + 1), twice ? DOUBLED : ADDED);
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                for (int at = 0; at < digits.length(); at++) {
                    put(digits.substring(0, at) + digit + digits.substring(at + 1), REPLACED);
                }
                for (int at = 0; at <= digits.length(); at++) {
                    put(digits.substring(0, at) + digit + digits.substring(at), DROPPED);
                }
            }
        }

        private void put(String other, Slip slip) {
            // Nobody means a number that begins with 0.
            if (other.startsWith("0") && other.length() > Math.max(1, written.scale() + 1)) {
                return;
            }
            BigDecimal number = new BigDecimal(other).movePointLeft(written.scale());
            BigDecimal signed = written.signum() < 0 ? number.negate() : number;
            Slip likelier = meant.get(signed);
            if (likelier == null || slip.compareTo(likelier) < 0) {
                meant.put(signed, slip);
            }
        }
    }
}
