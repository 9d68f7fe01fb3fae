package nianbao.division;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A division through all its names and codes, and those that were merged into it. */
record Unit(String currentCode, List<Division> lives) {

    /** Those in force at the end of a year; several before a merger. */
    List<Division> inForce(int year) {
        return lives.stream().filter(life -> life.span().contains(year)).toList();
    }

    /** Whether it went on in a division that stood beside it, or that others went on in as well. */
    boolean isAbsorbed(Division life) {
        String into = life.successorCode();
        return into != null
                && lives.stream().anyMatch(other -> !other.code().equals(life.code())
                        && (into.equals(other.successorCode()) || into.equals(other.code()) && other.span().first() <= life.span().last()));
    }

    /**
     * The last year of which a division may tell figures of its own: the last at whose end it was in force or, when it was
     * absorbed in the course of the next one, that one.
     */
    int toldUntil(Division life) {
        boolean inCourse = isAbsorbed(life) && !Span.isAtTurnOfYear(life.validTo());
        return life.span().last() + (inCourse ? 1 : 0);
    }

    boolean isTold(Division life, int year) {
        return life.span().first() <= year && year <= toldUntil(life);
    }

    /** The merger by which a division has ceased to exist on its own before the end of a year. */
    Optional<Division> absorbedBefore(Division life, int year) {
        return through(life).filter(after -> after.span().last() < year).filter(this::isAbsorbed).findFirst();
    }

    /** What a division was or was made of in a year, whatever its name was then. */
    List<Division> inForce(Division life, int year) {
        return inForce(year).stream()
                .filter(one -> through(life).anyMatch(one::equals) || through(one).anyMatch(life::equals))
                .toList();
    }

    /** A division and all that it was afterwards. */
    private Stream<Division> through(Division life) {
        return Stream.iterate(Optional.of(life), Optional::isPresent, one -> one.flatMap(this::next)).limit(lives.size()).flatMap(Optional::stream);
    }

    /** What a division was next; under a new name it may have kept its code. */
    private Optional<Division> next(Division life) {
        String code = life.successorCode() == null ? life.code() : life.successorCode();
        return lives.stream()
                .filter(other -> other.code().equals(code) && other.span().last() > life.span().last())
                .min(Comparator.comparingInt(other -> other.span().first()));
    }
}
