package nianbao.template;

import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Heading;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.drift.FormYear;
import nianbao.label.Label;
import org.apache.poi.ss.util.WorkbookUtil;

/** What the form of a sender is called: over its table, on its tab and as a file. */
record FormTitle(FormYear form, Division sender) {

    private static final String TABLE = "统计表";
    private static final int LONGEST_TAB = 31;

    /** Such as {@code 2017年高唐县人民调解统计表}: the year, who sends it and the words by which the form is known. */
    String text() {
        return year() + sender.name() + words() + TABLE;
    }

    String file() {
        return text().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_") + ".xlsx";
    }

    String tab() {
        Definition definition = form.form();
        String wanted = definition.layout().sheets().stream()
                .filter(word -> word.holdsIn(form.year()))
                .map(Heading::text)
                .findFirst()
                .orElse(definition.title().zh());
        boolean dated = definition.layout().isIn(Dimension.YEAR, Place.SHEET) && !definition.layout().isIn(Dimension.YEAR, Place.TITLE);
        String name = WorkbookUtil.createSafeSheetName(dated ? year() + wanted : wanted);
        return name.substring(0, Math.min(LONGEST_TAB, name.length()));
    }

    /** A year that does not begin in January is named by both of its calendar years. */
    private String year() {
        boolean calendar = form.form().layout().yearBegins() == 1;
        return calendar ? form.year() + "年" : form.year() - 1 + "/" + "%02d".formatted(form.year() % 100) + "年度";
    }

    private String words() {
        String title = form.form().title().zh();
        List<String> match = form.form().match();
        boolean known = match.isEmpty() || match.stream().anyMatch(word -> Label.normal(title).contains(Label.normal(word)));
        return known ? title : title + "（" + match.get(0) + "）";
    }
}
