package nianbao.read;

import nianbao.observation.Observation;
import nianbao.observation.Period;

/** What the figures of one column of a table have in common, or those of one row where divisions stand in columns. */
record Series(
        String form,
        Period period,
        String indicator,
        String breakdown,
        String category,
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
}
