package nianbao.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How a figure is stated: as it is, rounded, or as a bound. */
public enum Manner {
    EXACT((stated, figure) -> figure.compareTo(stated.value()) == 0),
    ROUNDED(StatedFigure::isRounded),
    OVER((stated, figure) -> figure.compareTo(stated.value()) > 0),
    AT_LEAST((stated, figure) -> figure.compareTo(stated.value()) >= 0),
    UNDER((stated, figure) -> figure.compareTo(stated.value()) < 0),
    AT_MOST((stated, figure) -> figure.compareTo(stated.value()) <= 0);

    private final BiPredicate<StatedFigure, BigDecimal> rule;

    Manner(BiPredicate<StatedFigure, BigDecimal> rule) {
        this.rule = rule;
    }

    /** The manner of that word, such as {@code at_least}. */
    static Optional<Manner> of(String word) {
        return Arrays.stream(values()).filter(manner -> manner.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean admits(StatedFigure stated, BigDecimal figure) {
        return rule.test(stated, figure);
    }

    boolean isBound() {
        return this != EXACT && this != ROUNDED;
    }

    /** Whether more of the same can no longer change that a figure bears the claim out. */
    boolean isLowerBound() {
        return this == OVER || this == AT_LEAST;
    }
}
