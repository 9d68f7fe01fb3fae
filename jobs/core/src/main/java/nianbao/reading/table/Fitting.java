package nianbao.reading.table;

import nianbao.label.Label;
import nianbao.language.Title;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Why a sheet looks like a form.
 *
 * @param word the word of the form that stands in the title, the sheet name or the file name; null when none does
 * @param place where that word stands: {@code title}, {@code sheet} or {@code file}
 * @param known how many of the column headings the definition knows
 */
public record Fitting(String form, Title title, @Nullable String word, @Nullable String place, long known, long headings) {

    public static Fitting of(FormFinder.Match match, Sheet sheet) {
        return new Fitting(
                match.definition().form(),
                match.definition().title(),
                match.word(),
                match.word() == null ? null : place(match, sheet, Label.normal(match.word())),
                match.fit().knownColumns(),
                match.fit().columns());
    }

    private static String place(FormFinder.Match match, Sheet sheet, String word) {
        String title = match.above(match.tables().get(0)).title();
        if (Label.normal(title).contains(word)) {
            return "title";
        }
        return Label.normal(sheet.name()).contains(word) ? "sheet" : "file";
    }
}
