package nianbao.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * Says what can be said of a claim.
 *
 * @param broken the condition of the claim when the stated figures do not meet it, else null
 */
record Judge(Claim claim, ClaimedFigure figure, @Nullable Must broken) {

    Judgement judgement() {
        Optional<Title> contradiction = contradiction();
        if (contradiction.isPresent()) {
            return new Judgement(ClaimVerdict.CONTRADICTS_ITSELF, contradiction.get(), claim.missing());
        }
        return broken == null ? outcome() : outcome().noting(broken.message());
    }

    private Optional<Title> contradiction() {
        if (broken != null && broken.weight() == Must.Weight.ERROR) {
            return Optional.of(broken.message());
        }
        return Optional.ofNullable(claim.parts()).filter(parts -> !claim.stated().admits(parts.ratio(claim.stated()))).map(this::otherThan);
    }

    private Judgement outcome() {
        if (claim.evidence() instanceof Evidence.Nowhere) {
            return Judgement.unknown(claim.missing());
        }
        BigDecimal known = figure.value();
        if (known == null) {
            return Judgement.unknown(ClaimWords.of("no_figure", Map.of()));
        }
        if (!figure.isOf(claim.period())) {
            return Judgement.unknown(ClaimWords.of("other_period", Map.of("start", figure.start(), "end", figure.end())));
        }
        return figure.isComplete() || isSettled(known) ? compared(known) : Judgement.unknown(incomplete());
    }

    private Judgement compared(BigDecimal known) {
        boolean holds = claim.stated().admits(known);
        return new Judgement(holds ? ClaimVerdict.HOLDS : ClaimVerdict.DIFFERS, null, claim.missing());
    }

    // What the absent would add to a count cannot take it below a bound again, nor down to what is stated.
    private boolean isSettled(BigDecimal known) {
        StatedFigure stated = claim.stated();
        boolean isAbove = known.compareTo(stated.value()) > 0;
        boolean isBorneOut = stated.admits(known);
        return figure.canOnlyGrow() && (stated.manner().isLowerBound() ? isBorneOut : isAbove && !isBorneOut);
    }

    private Title incomplete() {
        int expected = Objects.requireNonNull(figure.expected());
        int absent = expected - Objects.requireNonNull(figure.reported());
        return ClaimWords.of("incomplete", Map.of("absent", absent, "expected", expected));
    }

    private Title otherThan(Parts parts) {
        StatedFigure stated = claim.stated();
        Map<String, String> places = Map.of(
                "numerator", plain(parts.numerator()),
                "denominator", plain(parts.denominator()),
                "computed", plain(parts.ratio(stated).setScale(2, RoundingMode.HALF_UP)) + stated.sign(),
                "stated", plain(stated.value()) + stated.sign(),
                "slip", parts.slip(stated).map(Judge::plain).orElse(""));
        return ClaimWords.of(parts.slip(stated).isPresent() ? "parts_slip" : "parts_differ", places);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
