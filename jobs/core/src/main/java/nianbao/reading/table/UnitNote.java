package nianbao.reading.table;

import java.util.stream.Stream;
import nianbao.definition.Indicator;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.workbook.Cell;

/**
 * A remark outside a table that says in which unit figures are: {@code 本表金额以万元计}.
 *
 * @param subject the words before it that say which figures are meant; empty when it speaks of all
 * @param word the unit, in its normal form
 * @param cell where the remark stands
 */
public record UnitNote(String subject, String word, Cell cell) {

    public boolean speaksOfAll() {
        return subject.isEmpty();
    }

    /** Whether the subject and one of the indicator's names have each other in them. */
    public boolean names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.title().zh()), indicator.headings().stream().map(heading -> heading.text()))
                .map(Label::normal)
                .filter(name -> name.length() > 1 && subject.length() > 1)
                .anyMatch(name -> name.contains(subject) || subject.contains(name));
    }

    /** Whether it is a known unit of the kind, or ends in one, as 十万元 does. */
    public boolean measures(String unit, Units units) {
        return units.factor(word, unit) != null || isUnknown(units) && units.factor(units.endOf(word).orElseThrow(), unit) != null;
    }

    public boolean isUnknown(Units units) {
        return !units.isUnit(word) && units.endOf(word).isPresent();
    }
}
