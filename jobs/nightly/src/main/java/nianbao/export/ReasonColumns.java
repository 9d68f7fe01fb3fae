package nianbao.export;

import java.util.List;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.language.Title;
import nianbao.reason.AnswerSheet;
import nianbao.reason.Answerable;
import nianbao.reason.Reason;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * The columns in which a sender answers warnings: a reason to choose, a line of words, and hidden behind them the key by which an answer
 * finds its warning, whatever becomes of the rows.
 *
 * @param first where they begin
 */
record ReasonColumns(Sheet sheet, int first) {

    private static final List<String> HEADINGS = List.of("reason", "words", "key");
    private static final int LONGEST = 500;
    private static final int MOST_IN_BOX = 250;

    static void head(CellStrip cells) {
        HEADINGS.forEach(heading -> cells.stacked(Look.text(Ink.STRONG, Ground.HEAD), AnswerSheet.heading(heading)));
    }

    static void line(CellStrip cells, Answerable told) {
        Look key = Look.text(Ink.FAINT, Ground.PAPER);
        if (told.key() == null) {
            Look nothing = Look.centred(Ink.FAINT, Ground.WRAPPED);
            cells.text(nothing, AnswerSheet.NOTHING).text(nothing, AnswerSheet.NOTHING).text(key, AnswerSheet.TO_BE_CORRECTED);
            return;
        }
        Look answer = Look.text(Ink.PLAIN, Ground.ANSWER);
        cells.text(answer, told.reason() == null ? null : told.reason().shown()).text(answer, told.words()).text(key, told.key());
    }

    /** Offers the reasons in all rows between two, as rows may be sorted. */
    void finish(int firstRow, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        offer(helper.createExplicitListConstraint(Reason.choices().toArray(String[]::new)), first, firstRow, lastRow, "choose_reason");
        offer(helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(LONGEST), null), first + 1, firstRow, lastRow, "write_words");
        sheet.setColumnHidden(first + 2, true);
    }

    private void offer(DataValidationConstraint constraint, int column, int firstRow, int lastRow, String words) {
        CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, column, column);
        DataValidation offered = sheet.getDataValidationHelper().createValidation(constraint, cells);
        Title title = AnswerSheet.heading(column == first ? "reason" : "words");
        Title box = ExportWords.of(words);
        String said = box.zh() + "\n" + box.en();
        String text = said.substring(0, Math.min(MOST_IN_BOX, said.length()));
        String name = title.zh() + " " + title.en();
        offered.setEmptyCellAllowed(true);
        offered.createPromptBox(name, text);
        offered.setShowPromptBox(true);
        offered.createErrorBox(name, text);
        offered.setShowErrorBox(true);
        sheet.addValidationData(offered);
    }
}
