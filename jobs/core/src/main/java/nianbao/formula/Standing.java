package nianbao.formula;

import java.util.function.Function;
import nianbao.label.Bilingual;
import nianbao.workbook.Content;

/** How the content of a cell stands to its formula. */
public sealed interface Standing {

    /** What is done with each kind; a new one is asked for wherever this is called. */
    <T> T when(
            Function<Sound, T> sound,
            Function<Filled, T> filled,
            Function<Differs, T> differs,
            Function<Unchecked, T> unchecked,
            Function<Unknown, T> unknown);

    /** It has none, or is what its formula gives. */
    record Sound() implements Standing {

        @Override
        public <T> T when(
                Function<Sound, T> sound,
                Function<Filled, T> filled,
                Function<Differs, T> differs,
                Function<Unchecked, T> unchecked,
                Function<Unknown, T> unknown) {
            return sound.apply(this);
        }
    }

    /** The file did not have it; it was taken from the formula. */
    record Filled(String formula) implements Standing {

        @Override
        public <T> T when(
                Function<Sound, T> sound,
                Function<Filled, T> filled,
                Function<Differs, T> differs,
                Function<Unchecked, T> unchecked,
                Function<Unknown, T> unknown) {
            return filled.apply(this);
        }
    }

    /** The formula gives something else. */
    record Differs(String formula, Content worked) implements Standing {

        @Override
        public <T> T when(
                Function<Sound, T> sound,
                Function<Filled, T> filled,
                Function<Differs, T> differs,
                Function<Unchecked, T> unchecked,
                Function<Unknown, T> unknown) {
            return differs.apply(this);
        }
    }

    /** The file has it, and the formula cannot be worked out. */
    record Unchecked(String formula, Bilingual why) implements Standing {

        @Override
        public <T> T when(
                Function<Sound, T> sound,
                Function<Filled, T> filled,
                Function<Differs, T> differs,
                Function<Unchecked, T> unchecked,
                Function<Unknown, T> unknown) {
            return unchecked.apply(this);
        }
    }

    /** The file does not have it, and the formula cannot be worked out. */
    record Unknown(String formula, Bilingual why) implements Standing {

        @Override
        public <T> T when(
                Function<Sound, T> sound,
                Function<Filled, T> filled,
                Function<Differs, T> differs,
                Function<Unchecked, T> unchecked,
                Function<Unknown, T> unknown) {
            return unknown.apply(this);
        }
    }
}
