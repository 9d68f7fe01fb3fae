package nianbao.reading;

import java.util.Optional;
import nianbao.workbook.Sheet;

/** A sheet, and the form that it looks like. */
record FoundSheet(Sheet sheet, boolean hidden, Optional<FormFinder.Match> form) {

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
