package nianbao.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nianbao.language.Title;
import nianbao.observation.Level;

/** Something that must hold between the figures of one division and year; it is compiled to SQL. */
public record Rule(String name, Level level, Check check, Years years, Title message) {

    /** The condition that must hold; empty where it says by itself what is added up. */
    public Optional<String> condition() {
        return check.when(holds -> Optional.of(holds.condition()), categories -> Optional.empty(), parts -> Optional.empty());
    }

    /** What must hold. */
    public sealed interface Check {

        /** What is done with each kind; a new one is asked for wherever this is called. */
        <T> T when(Function<Holds, T> holds, Function<Categories, T> categories, Function<Parts, T> parts);
    }

    /** A condition in SQL over indicator names. */
    public record Holds(String condition) implements Check {

        @Override
        public <T> T when(Function<Holds, T> holds, Function<Categories, T> categories, Function<Parts, T> parts) {
            return holds.apply(this);
        }
    }

    /** The categories of a breakdown add up to an indicator. */
    public record Categories(String total, String breakdown) implements Check {

        @Override
        public <T> T when(Function<Holds, T> holds, Function<Categories, T> categories, Function<Parts, T> parts) {
            return categories.apply(this);
        }
    }

    /** Some indicators add up to another. */
    public record Parts(String total, List<String> parts) implements Check {

        @Override
        public <T> T when(Function<Holds, T> holds, Function<Categories, T> categories, Function<Parts, T> parts) {
            return parts.apply(this);
        }
    }
}
