package nianbao.yearbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Status;
import nianbao.reading.Reading;

/** The totals that a table printed, against the figures that they add up. */
record Sums(Reading reading) {

    /** The printed totals that differ by more than the rounding of what is printed. */
    List<Observation> wrong() {
        return reading.totals().stream().filter(total -> total.relation() == ControlTotal.Relation.SUM && !total.figure().unit().equals("percent")).filter(this::isWrong).map(ControlTotal::figure).toList();
    }

    private boolean isWrong(ControlTotal total) {
        List<Observation> parts = reading.observations().stream().filter(figure -> isCovered(figure, total)).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(figure -> figure.status() == Status.HELD_BACK)) {
            return false;
        }
        BigDecimal sum = parts.stream().map(Observation::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounding = parts.stream().map(Sums::precision).reduce(precision(total.figure()), BigDecimal::add);
        return sum.subtract(total.figure().value()).abs().compareTo(rounding) > 0;
    }

    private static boolean isCovered(Observation figure, ControlTotal total) {
        return figure.position() >= total.coversFrom()
                && figure.position() <= total.coversTo()
                && figure.sheet().equals(total.figure().sheet())
                && figure.indicator().equals(total.figure().indicator())
                && Objects.equals(figure.category(), total.figure().category())
                && figure.period().equals(total.figure().period());
    }

    private static BigDecimal precision(Observation figure) {
        return figure.precision() == null ? BigDecimal.ZERO : figure.precision();
    }
}
