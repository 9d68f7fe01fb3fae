package nianbao.observation;

import java.util.Locale;
import nianbao.label.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or notable in a submission.
 *
 * @param sheet null when the finding is about the whole file, as is {@code cell}
 * @param cell the physical address, such as {@code C12}
 * @param found what stands there, a long text by its beginning; never personal data
 * @param expected what should stand there, or the nearest known word
 * @param message for the office, in Chinese and English
 */
public record Finding(
        String submission,
        String rule,
        Level level,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable String divisionCode,
        @Nullable String indicator,
        @Nullable String found,
        @Nullable String expected,
        String message) {

    /** Nobody reads more errors of a workbook: so many are told of, and of the others the number. */
    public static final int MOST_ERRORS = 10_000;
    /** The same of warnings and notes of one kind. */
    public static final int MOST_OF_A_KIND = 1000;

    public Finding {
        found = found == null ? null : Excerpt.of(found);
        expected = expected == null ? null : Excerpt.of(expected);
    }

    /** Whether it says which cells are most likely behind an error, rather than what is wrong. */
    public boolean isSuspect() {
        return rule.startsWith("suspect");
    }

    /** What it is called in lists: {@code suspect}, or the word of its level. */
    public String kind() {
        return isSuspect() ? "suspect" : level.word();
    }

    /** Whether the cells that it names are the wrong ones, as far as that can be known, and not only some of which one is wrong. */
    public boolean isOfWrongCells() {
        return rule.equals("suspect") || rule.equals("suspect_certain") || rule.equals("suspect_probable");
    }

    /**
     * How many there are of which nothing else is told.
     *
     * @param kind the rule that they are of, or null where they are of several
     */
    public static Finding more(String rule, String submission, long number, @Nullable String kind) {
        Catalogue.Entry words = Catalogue.entry(rule);
        String left = String.format(Locale.ROOT, "%,d", number);
        return new Finding(submission, rule, words.level(), null, null, null, null, left, kind, words.message(left, kind));
    }
}
