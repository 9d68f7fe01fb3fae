package nianbao.division;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a label means in the register. */
public sealed interface Match {

    /** What is done with each kind; a new one is asked for wherever this is called. */
    <T> T when(Function<Found, T> found, Function<Unknown, T> unknown, Function<Absorbed, T> absorbed, Function<Ambiguous, T> ambiguous);

    /** One division; {@code official} when the label is its name at the time, and not an alias or a short form. */
    record Found(Division division, boolean official) implements Match {

        @Override
        public <T> T when(
                Function<Found, T> found, Function<Unknown, T> unknown, Function<Absorbed, T> absorbed, Function<Ambiguous, T> ambiguous) {
            return found.apply(this);
        }
    }

    /** None; {@code near} are known names, the nearest first. */
    record Unknown(List<String> near) implements Match {

        @Override
        public <T> T when(
                Function<Found, T> found, Function<Unknown, T> unknown, Function<Absorbed, T> absorbed, Function<Ambiguous, T> ambiguous) {
            return unknown.apply(this);
        }
    }

    /** One that had been merged into another before the end of the year; {@code into} is that one's name, or null. */
    record Absorbed(Division division, @Nullable String into) implements Match {

        @Override
        public <T> T when(
                Function<Found, T> found, Function<Unknown, T> unknown, Function<Absorbed, T> absorbed, Function<Ambiguous, T> ambiguous) {
            return absorbed.apply(this);
        }
    }

    /** Several of the same name, or those that one was made of later. */
    record Ambiguous(List<Division> candidates) implements Match {

        @Override
        public <T> T when(
                Function<Found, T> found, Function<Unknown, T> unknown, Function<Absorbed, T> absorbed, Function<Ambiguous, T> ambiguous) {
            return ambiguous.apply(this);
        }
    }
}
