package nianbao.claim;

import org.jspecify.annotations.Nullable;

/** Where the warehouse holds what a claim is about. */
public sealed interface Evidence {

    /** One figure: the total of an indicator, for a division and year. */
    record Reference(String form, String indicator, int year, String division) implements Evidence {}

    /**
     * A query over the published views, which gives a {@code value} and, where it is known, how many divisions
     * {@code reported} of those {@code expected}.
     *
     * @param cells a condition that the observations behind it meet; may be null
     */
    record Expression(String sql, @Nullable String cells) implements Evidence {}

    /** The warehouse has nothing on it. */
    record Nowhere() implements Evidence {}
}
