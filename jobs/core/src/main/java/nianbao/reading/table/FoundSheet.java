package nianbao.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.reading.heading.YearText;
import nianbao.workbook.Sheet;

/**
 * A sheet, and the form that it looks like.
 *
 * @param alike forms between which nothing tells
 */
public record FoundSheet(Sheet sheet, boolean hidden, Optional<FormFinder.Match> form, List<Definition> alike) {

    /** Whether it is of several forms as well; a hidden one is of none. */
    public boolean isUndecided() {
        return !alike.isEmpty() && !hidden;
    }

    /** The titles and names of those. */
    public String alikeWords() {
        return alike.stream().map(form -> form.title().zh() + " (" + form.form() + ")").collect(Collectors.joining("、"));
    }

    public boolean isYear() {
        return YearText.years(sheet.name()).size() == 1;
    }

    public boolean holdsFigures() {
        return form.isPresent() || !new TitledSheet(sheet).title().isEmpty();
    }

    public boolean isHiddenForm() {
        return hidden && form.isPresent();
    }
}
