package nianbao.division;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.label.Memo;
import org.jspecify.annotations.Nullable;

/** Divisions that texts such as titles and file names name among other words. Safe for use by several threads. */
final class Mentions {

    private final Register register;
    private final DivisionNames names;
    private final Memo<Mention, Optional<Division>> longest = new Memo<>();
    private final Memo<Mention, List<Division>> inFull = new Memo<>();
    private volatile @Nullable Map<String, Set<String>> levelsAbove;

    Mentions(Register register, DivisionNames names) {
        this.register = register;
        this.names = names;
    }

    /** A text in which a division above a level, or of it, is looked for. */
    private record Mention(String text, int year, String level, boolean above) {

        boolean means(Division division) {
            return above ? !List.of(level, "other").contains(division.level()) : division.level().equals(level);
        }
    }

    private record Named(String spelling, Division division) {

        boolean isFull() {
            return spelling.equals(Label.normal(division.name()));
        }
    }

    Optional<Division> above(String level, String text, int year) {
        return longest.of(new Mention(text, year, level, true), this::longest);
    }

    Optional<Division> at(String level, String text, int year) {
        return longest.of(new Mention(text, year, level, false), this::longest);
    }

    List<Division> inFull(String level, String text, int year) {
        return inFull.of(new Mention(text, year, level, false), this::inFull);
    }

    private Optional<Division> longest(Mention mention) {
        return named(Label.normal(mention.text()), mention.year())
                .filter(named -> mention.means(named.division()))
                .min(Comparator.<Named, Boolean>comparing(named -> register.isTop(named.division()))
                        .thenComparing(named -> -named.spelling().length())
                        .thenComparing(named -> named.division().code()))
                .map(Named::division);
    }

    private List<Division> inFull(Mention mention) {
        String normal = Label.normal(mention.text());
        List<Division> all = named(normal, mention.year())
                .filter(named -> named.isFull() || named.spelling().equals(normal))
                .map(Named::division)
                .distinct()
                .toList();
        List<Division> above = all.stream().filter(division -> isAbove(division, mention.level())).toList();
        List<Division> lowest = above.stream()
                .filter(one -> above.stream().noneMatch(other -> other != one && isWithin(other, one)))
                .toList();
        List<Division> own = all.stream()
                .filter(division -> division.level().equals(mention.level()))
                .filter(division -> lowest.isEmpty() || lowest.stream().anyMatch(up -> isWithin(division, up)))
                .toList();
        return ofOneName(own.isEmpty() ? lowest : own);
    }

    private static List<Division> ofOneName(List<Division> divisions) {
        return divisions.stream().map(Division::name).distinct().count() == 1 ? divisions : List.of();
    }

    private boolean isWithin(Division division, Division above) {
        return register.isWithin(division.code(), above.code());
    }

    private boolean isAbove(Division division, String level) {
        if (levelsAbove == null) {
            levelsAbove = levelsAbove();
        }
        return levelsAbove.getOrDefault(level, Set.of()).contains(division.level());
    }

    private Map<String, Set<String>> levelsAbove() {
        Map<String, Division> byCode = new HashMap<>();
        register.divisions().forEach(division -> byCode.put(division.code(), division));
        Map<String, Set<String>> levels = new HashMap<>();
        for (Division division : register.divisions()) {
            Set<String> above = levels.computeIfAbsent(division.level(), level -> new HashSet<>());
            Set<String> seen = new HashSet<>();
            for (Division up = byCode.get(division.parentCode()); up != null && seen.add(up.code()); up = byCode.get(up.parentCode())) {
                above.add(up.level());
            }
        }
        register.memberships().forEach(membership -> {
            Division township = byCode.get(membership.townshipCode());
            Division zone = byCode.get(membership.zoneCode());
            if (township != null && zone != null) {
                levels.computeIfAbsent(township.level(), level -> new HashSet<>()).add(zone.level());
            }
        });
        return levels;
    }

    // A text has far fewer parts than a register has names.
    private Stream<Named> named(String text, int year) {
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start + 1, Math.min(text.length(), start + names.longest()))
                        .mapToObj(end -> text.substring(start, end)))
                .filter(names::know)
                .flatMap(spelling -> names.meant(spelling, year).stream().map(division -> new Named(spelling, division)));
    }
}
