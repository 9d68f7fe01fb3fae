package nianbao.label;

/** Texts out of workbooks as they are told of: a cell may hold a book, and nobody reads more than its beginning. */
public final class Excerpt {

    private static final int LONGEST = 500;

    private Excerpt() {}

    /** The text, or its beginning with a mark behind it. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
