package nianbao.template;

/** How many lines a text takes in a cell. */
final class TextLines {

    private static final int FIRST_WIDE = 0x2E80;

    private TextLines() {}

    /** @param letters how wide the cell is; a Chinese character takes the room of two */
    static int of(String text, int letters) {
        int width = text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
        return Math.max(1, (width + letters - 1) / letters);
    }
}
