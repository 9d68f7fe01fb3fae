package nianbao.reading.submission;

import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.reason.Answer;

/** Takes the figures of a workbook as they are read, so that a large one need not be held whole. */
public interface Sink {

    /** Takes figures and keeps none. */
    Sink NOWHERE = new Sink() {
        @Override
        public void observation(Observation observation) {}

        @Override
        public void total(ControlTotal total) {}
    };

    void observation(Observation observation);

    void total(ControlTotal total);

    /** All that was given of the workbook is void: it could not be read to its end. */
    default void forget() {}

    /** What a table says of how far a figure changed; it is no figure, and few want to know of this. */
    default void change(StatedChange change) {}

    /** What another table of the workbook gives as well, be it otherwise; that one counts, and few want to know of this. */
    default void repeated(Observation observation) {}

    /** What the sender answers to a warning about the workbook or an earlier one; few want to know of this. */
    default void answer(Answer answer) {}
}
