package nianbao.template;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A colour that cells take on while a formula is true of them. */
record Shade(String ground, String ink) {

    static Shade of(String ground) {
        return new Shade(ground, switch (ground) {
            case Paints.RED -> Paints.DARK_RED;
            case Paints.GREEN -> Paints.DARK_GREEN;
            default -> Paints.INK;
        });
    }

    /** @param formula as it stands for the first cell of the area */
    void over(XSSFSheet sheet, CellRangeAddress area, String formula) {
        var formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Paints.colour(ground));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(Paints.colour(ink));
        formats.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
    }
}
