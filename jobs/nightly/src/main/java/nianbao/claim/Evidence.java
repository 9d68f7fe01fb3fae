package nianbao.claim;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the warehouse holds what a claim is about. */
public sealed interface Evidence {

    /** What is done with each kind; a new one is asked for wherever this is called. */
    <T> T when(Function<Reference, T> reference, Function<Expression, T> expression, Supplier<T> nowhere);

    /** One figure: the total of an indicator, for a division and year. */
    record Reference(String form, String indicator, int year, String division) implements Evidence {

        @Override
        public <T> T when(Function<Reference, T> reference, Function<Expression, T> expression, Supplier<T> nowhere) {
            return reference.apply(this);
        }
    }

    /**
     * A query over the published views, which gives a {@code value} and, where it is known, how many divisions
     * {@code reported} of those {@code expected}.
     *
     * @param cells a condition that the observations behind it meet; may be null
     */
    record Expression(String sql, @Nullable String cells) implements Evidence {

        @Override
        public <T> T when(Function<Reference, T> reference, Function<Expression, T> expression, Supplier<T> nowhere) {
            return expression.apply(this);
        }
    }

    /** The warehouse has nothing on it. */
    record Nowhere() implements Evidence {

        @Override
        public <T> T when(Function<Reference, T> reference, Function<Expression, T> expression, Supplier<T> nowhere) {
            return nowhere.get();
        }
    }
}
