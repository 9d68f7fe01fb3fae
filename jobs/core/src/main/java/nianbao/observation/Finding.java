package nianbao.observation;

import java.util.Locale;
import nianbao.label.Excerpt;

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
        String sheet,
        String cell,
        String divisionCode,
        String indicator,
        String found,
        String expected,
        String message) {

    /** Nobody reads more errors of a workbook: so many are told of, and of the others the number. */
    public static final int MOST_ERRORS = 10_000;
    /** The same of warnings and notes of one kind. */
    public static final int MOST_OF_A_KIND = 1000;

    public Finding {
        found = Excerpt.of(found);
        expected = Excerpt.of(expected);
    }

    /**
     * How many there are of which nothing else is told.
     *
     * @param kind the rule that they are of, or null where they are of several
     */
    public static Finding more(String rule, String submission, long number, String kind) {
        Catalogue.Entry words = Catalogue.entry(rule);
        String left = String.format(Locale.ROOT, "%,d", number);
        return new Finding(submission, rule, words.level(), null, null, null, null, left, kind, words.message(left, kind));
    }
}
