package nianbao.read;

import nianbao.observation.Observation;
import nianbao.observation.Period;
import org.jspecify.annotations.Nullable;

/** What the figures of one column of a table have in common, or those of one row where divisions stand in columns. */
record Series(
        String form,
        Period period,
        String indicator,
        @Nullable String breakdown,
        @Nullable String category,
        String unit,
        String submission,
        String sheet) {

    static Series of(Observation observation) {
        return new Series(
                observation.form(),
                observation.period(),
                observation.indicator(),
                observation.breakdown(),
                observation.category(),
                observation.unit(),
                observation.submission(),
                observation.sheet());
    }

    /** Whether a figure has the very parts of this series; one with equal parts may be of it as well. */
    boolean isVeryOf(Observation observation) {
        return form == observation.form()
                && period == observation.period()
                && indicator == observation.indicator()
                && breakdown == observation.breakdown()
                && category == observation.category()
                && unit == observation.unit()
                && submission == observation.submission()
                && sheet == observation.sheet();
    }
}
