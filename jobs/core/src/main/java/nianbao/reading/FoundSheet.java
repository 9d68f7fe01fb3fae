package nianbao.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.workbook.Sheet;

/**
 * A sheet, and the form that it looks like.
 *
 * @param alike forms between which nothing tells
 */
record FoundSheet(Sheet sheet, boolean hidden, Optional<FormFinder.Match> form, List<Definition> alike) {

    /** Whether it is of several forms as well; a hidden one is of none. */
    boolean isUndecided() {
        return !alike.isEmpty() && !hidden;
    }

    /** The titles and names of those. */
    String alikeWords() {
        return alike.stream().map(form -> form.title().zh() + " (" + form.form() + ")").collect(Collectors.joining("、"));
    }

    boolean isYear() {
        return YearText.years(sheet.name()).size() == 1;
    }

    boolean holdsFigures() {
        return form.isPresent() || !new TitledSheet(sheet).title().isEmpty();
    }

    boolean isHiddenForm() {
        return hidden && form.isPresent();
    }
}
