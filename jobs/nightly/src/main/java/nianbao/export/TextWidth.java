package nianbao.export;

import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** How many digits wide a text is about; a Chinese character takes the room of two. */
public final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;
    private static final double SMALLER = 0.7;

    private TextWidth() {}

    /** Of letters of ten points. */
    public static int of(@Nullable String text) {
        return text == null ? 0 : text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }

    /** Of the smaller letters in which the English is written. */
    public static int small(String text) {
        return (int) Math.ceil(SMALLER * of(text));
    }

    /** Of Chinese with smaller English after it. */
    public static int inline(Title title) {
        return title.zh().equals(title.en()) ? of(title.zh()) : of(title.zh()) + 2 + small(title.en());
    }
}
