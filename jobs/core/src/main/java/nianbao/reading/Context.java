package nianbao.reading;

import nianbao.definition.Definition;
import nianbao.observation.Period;

/**
 * What holds for a whole table.
 *
 * @param sender code of the division that sent it, or null
 */
record Context(Definition definition, String submission, String sheet, Period period, String sender) {

    int year() {
        return period.year();
    }
}
