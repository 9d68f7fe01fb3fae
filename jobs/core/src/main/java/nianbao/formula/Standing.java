package nianbao.formula;

import nianbao.label.Bilingual;
import nianbao.workbook.Content;

/** How the content of a cell stands to its formula. */
public sealed interface Standing {

    /** It has none, or is what its formula gives. */
    record Sound() implements Standing {}

    /** The file did not have it; it was taken from the formula. */
    record Filled(String formula) implements Standing {}

    /** The formula gives something else. */
    record Differs(String formula, Content worked) implements Standing {}

    /** The file has it, and the formula cannot be worked out. */
    record Unchecked(String formula, Bilingual why) implements Standing {}

    /** The file does not have it, and the formula cannot be worked out. */
    record Unknown(String formula, Bilingual why) implements Standing {}
}
