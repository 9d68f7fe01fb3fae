package nianbao.account;

import java.util.stream.Collectors;

/** The name of a file as it is told: it may be called anything, even something that would break the line or the terminal. */
public record OneLine(String text) {

    @Override
    public String toString() {
        return text.codePoints().mapToObj(OneLine::shown).collect(Collectors.joining());
    }

    private static String shown(int point) {
        return Character.isISOControl(point) ? String.format("\\u%04x", point) : Character.toString(point);
    }
}
