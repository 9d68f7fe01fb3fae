package nianbao.reading.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.division.Division;
import nianbao.division.Register;
import org.jspecify.annotations.Nullable;

/**
 * Whose return a table is, by what its title, the sender's line, the sheet, the file and the folders name in full. They are
 * held against each other, and the rows against them: a return's divisions are its sender's.
 */
public final class Ownership {

    private static final int MOST_NAMES = 3;

    private final Register register;
    private final String level;
    private final List<Named> named;
    private final @Nullable Division sender;

    /** @param texts what may name the sender */
    public Ownership(Register register, String level, int year, Stream<String> texts) {
        this.register = register;
        this.level = level;
        this.named = texts.filter(Objects::nonNull)
                .map(text -> new Named(text.strip(), register.namedIn(level, text, year)))
                .filter(name -> !name.divisions().isEmpty())
                .toList();
        this.sender = sender();
    }

    /**
     * A text that names a division.
     *
     * @param divisions the one that it names, or several of that name
     */
    private record Named(String text, List<Division> divisions) {

        String words() {
            String name = divisions.get(0).name();
            return name.equals(text) ? name : name + " (" + text + ")";
        }
    }

    /** Whether a division can stand in the return: it lies in the sender, or the sender in it. */
    public boolean allows(Division division) {
        return sender == null || isWithin(division, sender) || isWithin(sender, division);
    }

    /** The name of the nearest division above the level that is named, or null. */
    public @Nullable String senderName() {
        return sender == null ? null : sender.name();
    }

    private @Nullable Division sender() {
        return named.stream()
                .flatMap(name -> name.divisions().stream())
                .filter(division -> !division.level().equals(level))
                .reduce((one, other) -> isWithin(other, one) ? other : one)
                .orElse(null);
    }

    /** Reports two texts that name divisions of which neither lies in the other. */
    public void report(Findings findings, String sheet) {
        for (int index = 1; index < named.size(); index++) {
            Named one = named.get(index);
            Optional<Named> other = named.subList(0, index).stream().filter(before -> !agree(before.divisions(), one.divisions())).findFirst();
            if (other.isPresent()) {
                findings.sheet("sender_disagrees", sheet, other.get().words(), one.words());
                return;
            }
        }
    }

    /** Reports a table of which no row or column is about the very division that is named as its sender. */
    public void report(Findings findings, String sheet, Set<Division> members) {
        Optional<Named> absent = named.stream()
                .filter(name -> name.divisions().stream().allMatch(division -> division.level().equals(level)))
                .filter(name -> !members.isEmpty() && !agree(name.divisions(), new ArrayList<>(members)))
                .findFirst();
        absent.ifPresent(name -> findings.sheet("sender_disagrees", sheet, name.words(), names(members)));
    }

    private static String names(Set<Division> members) {
        return members.stream().map(Division::name).sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
    }

    private boolean agree(List<Division> some, List<Division> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isWithin(one, other) || isWithin(other, one)));
    }

    private boolean isWithin(Division one, Division above) {
        return register.isWithin(one.code(), above.code());
    }
}
