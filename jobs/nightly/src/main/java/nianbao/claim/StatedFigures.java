package nianbao.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What all claims of a file state, as one row of SQL in which each claim is a name with parts. */
record StatedFigures(List<Claim> claims) {

    String query() {
        return claims.stream().map(StatedFigures::named).collect(Collectors.joining(", ", "select ", ""));
    }

    private static String named(Claim claim) {
        StatedFigure stated = claim.stated();
        Parts parts = claim.parts();
        return "{'value': %s, 'unit': %s, 'numerator': %s, 'denominator': %s} as %s".formatted(
                decimal(stated.value()),
                Sql.literal(stated.unit()),
                decimal(parts == null ? null : parts.numerator()),
                decimal(parts == null ? null : parts.denominator()),
                claim.id());
    }

    private static String decimal(@Nullable BigDecimal number) {
        return "cast(" + (number == null ? "null" : number.toPlainString()) + " as decimal(28, 6))";
    }
}
