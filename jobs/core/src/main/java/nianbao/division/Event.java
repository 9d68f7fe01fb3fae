package nianbao.division;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to divisions.
 *
 * @param old those before it; empty when something new came from nothing that the register has
 * @param made those after it; empty likewise
 * @param earliest the first day that the sources allow, and {@code latest} the last
 * @param document what decreed it, or null
 */
public record Event(
        String id, String kind, List<Party> old, List<Party> made, String earliest, String latest, @Nullable String document) {

    /** A division that took part, under the code and name that the event gives it; either may be null. */
    public record Party(@Nullable String code, @Nullable String name) {}

    /** Of the row of a table in which several codes, and as many names, are joined by semicolons. */
    static List<Party> parties(String codes, String names) {
        String[] code = codes.split(";");
        String[] name = names.split(";");
        return IntStream.range(0, code.length)
                .mapToObj(index -> new Party(orNull(code[index]), orNull(index < name.length ? name[index] : "")))
                .filter(party -> party.code() != null || party.name() != null)
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
