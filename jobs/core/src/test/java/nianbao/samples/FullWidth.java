package nianbao.samples;

/** Digits and signs as wide as Chinese characters. */
final class FullWidth {

    private static final int OFFSET = '１' - '1';

    private FullWidth() {}

    static String of(String text) {
        return text.chars()
                .map(letter -> '!' <= letter && letter <= '~' ? letter + OFFSET : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
