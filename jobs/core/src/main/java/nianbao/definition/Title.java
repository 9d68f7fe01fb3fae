package nianbao.definition;

import java.util.List;

/** A name for people, in Chinese and English. */
public record Title(String zh, String en) {

    private static final String BETWEEN = " / ";

    /** The Chinese and the English half of a message; what both quote may hold the sign between them as well. */
    public static Title halves(String message) {
        List<String> parts = List.of(message.split(BETWEEN, -1));
        int middle = parts.size() / 2;
        return parts.size() % 2 == 1
                ? new Title(message, message)
                : new Title(String.join(BETWEEN, parts.subList(0, middle)), String.join(BETWEEN, parts.subList(middle, parts.size())));
    }
}
