package nianbao.precheck;

import java.time.LocalDate;
import java.util.List;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.observation.Finding;
import nianbao.page.PageFiles;
import nianbao.page.PageTemplate;
import nianbao.page.Words;
import nianbao.reason.Answerable;

/** The verdict on workbooks as a page, which needs no other file to be read. */
public record CheckedPage(List<CheckedWorkbook> workbooks, Language language, LocalDate day) {

    private static final PageTemplate TEMPLATE = new PageTemplate("check.jte");
    private static final String STYLE = new PageFiles(CheckedPage.class).style("check.css");

    /** The page itself. */
    public String html() {
        return TEMPLATE.html(this);
    }

    /** How the page looks, for the head of it. */
    public String style() {
        return STYLE;
    }

    /** What the page says. */
    public Words words() {
        return new Words(CheckedFormat.WORDS, language);
    }

    /** How many of the workbooks can be sent. */
    public long good() {
        return workbooks.stream().filter(CheckedWorkbook::isGood).count();
    }

    /** What a finding says, in the language of the page. */
    public String message(Finding finding) {
        return language.of(Title.halves(finding.message()));
    }

    /** What was answered to it. */
    public String answer(Answerable told) {
        return CheckedFormat.answer(told, words());
    }
}
