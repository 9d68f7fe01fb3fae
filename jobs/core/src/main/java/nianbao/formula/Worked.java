package nianbao.formula;

import nianbao.label.Bilingual;
import nianbao.workbook.Content;

/** What comes of working out a formula. */
sealed interface Worked {

    record Out(Content content) implements Worked {}

    record Not(Bilingual why) implements Worked {}
}
