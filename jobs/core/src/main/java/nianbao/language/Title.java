package nianbao.language;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name for people, in Chinese and English. */
public record Title(String zh, String en) {

    private static final String BETWEEN = " / ";
    private static final Pattern PLACE = Pattern.compile("\\{}");

    /** With what belongs in its places, <code>{}</code>, in turn: of a title there its own half. */
    public Title filled(@Nullable Object... places) {
        return new Title(filled(zh, places, title -> title.zh), filled(en, places, title -> title.en));
    }

    private static String filled(String text, @Nullable Object[] places, Function<Title, String> half) {
        String[] parts = PLACE.split(text, -1);
        StringBuilder filled = new StringBuilder(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            @Nullable Object place = places[part - 1];
            filled.append(place instanceof Title title ? half.apply(title) : String.valueOf(place)).append(parts[part]);
        }
        return filled.toString();
    }

    /** The Chinese and the English half of a message; what both quote may hold the sign between them as well. */
    public static Title halves(String message) {
        List<String> parts = List.of(message.split(BETWEEN, -1));
        int middle = parts.size() / 2;
        return parts.size() % 2 == 1
                ? new Title(message, message)
                : new Title(String.join(BETWEEN, parts.subList(0, middle)), String.join(BETWEEN, parts.subList(middle, parts.size())));
    }
}
