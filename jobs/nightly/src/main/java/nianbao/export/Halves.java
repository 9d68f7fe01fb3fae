package nianbao.export;

import java.util.List;
import nianbao.definition.Title;

/** The Chinese and the English half of a message; what both quote may hold the sign between them as well. */
record Halves(String zh, String en) {

    private static final String BETWEEN = " / ";

    static Halves of(String message) {
        String[] parts = message.split(BETWEEN, -1);
        int middle = parts.length / 2;
        List<String> all = List.of(parts);
        return parts.length % 2 == 1
                ? new Halves(message, message)
                : new Halves(String.join(BETWEEN, all.subList(0, middle)), String.join(BETWEEN, all.subList(middle, parts.length)));
    }

    Title title() {
        return new Title(zh, en);
    }
}
