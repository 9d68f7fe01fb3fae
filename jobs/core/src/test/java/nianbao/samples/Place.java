package nianbao.samples;

import java.util.List;

/**
 * A division that fills a row, through its names.
 *
 * @param code the newest code
 * @param zone the zone that reports for it, or empty
 * @param zoneSince the year from which the zone does
 */
record Place(String code, List<Life> lives, List<String> aliases, String zone, int zoneSince) {

    private static final List<String> LATER_NAMES = List.of("李海务");

    /** A name and a parent, with the years at whose end they held. */
    record Life(String name, String parent, int from, int to) {}

    String name(int year) {
        return life(year).name();
    }

    /** Who sends the return of this place. */
    String sender(int year) {
        return !zone.isEmpty() && zoneSince <= year ? zone : life(year).parent();
    }

    /** Other spellings that people use for it; not those of a name that it got after the returns. */
    List<String> spellings() {
        return aliases.stream()
                .filter(alias -> LATER_NAMES.stream().noneMatch(alias::startsWith))
                .toList();
    }

    boolean isStreet() {
        return lives.get(0).name().endsWith("街道");
    }

    private Life life(int year) {
        return lives.stream()
                .filter(life -> life.from() <= year && year <= life.to())
                .findFirst()
                .orElseThrow();
    }
}
