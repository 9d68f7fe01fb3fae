package nianbao.samples;

import java.util.List;

/**
 * How an office fills in a workbook; drawn once a return, so that no two look alike.
 *
 * @param depth levels of the header
 * @param totals where the row with the totals stands
 * @param percent how rates are written
 * @param digits how counts are written
 * @param formulas whether totals are formulas
 * @param countUnits whether headings of counts carry their unit
 * @param money the unit of money where it is another than usual, or empty
 * @param mark what stands in cells without a figure; empty for nothing
 * @param blanks whether some cells have no figure
 * @param hiddenRow whether a hidden row repeats a visible place
 */
record Habits(
        int depth,
        Totals totals,
        Percent percent,
        Digits digits,
        boolean formulas,
        boolean countUnits,
        String money,
        String mark,
        boolean blanks,
        boolean hiddenRow,
        boolean legacy) {

    private static final List<Integer> LEGACY_PER_CENT = List.of(35, 30, 25, 20, 15, 10);
    private static final List<String> MARKS = List.of("-", "—", "——", "/", "未统计");

    enum Totals {
        NONE,
        TOP,
        BOTTOM
    }

    enum Percent {
        TEXT,
        FORMAT,
        HEADING
    }

    enum Digits {
        PLAIN,
        TEXT,
        GROUPED_TEXT,
        GROUPED_FORMAT,
        FULL_WIDTH
    }

    static Habits of(Return sent) {
        return new Habits(
                sent.form().depth(sent.chance("depth")),
                totals(sent),
                percent(sent.chance("percent").between(1, 100)),
                digits(sent.chance("digits").between(1, 100)),
                sent.chance("formulas").happens(0.45),
                sent.chance("units").happens(0.35),
                money(sent),
                hasMarks(sent) ? sent.chance("mark").pick(MARKS) : "",
                hasMarks(sent) || sent.chance("blanks").happens(0.3),
                sent.chance("hidden").happens(0.05),
                legacy(sent));
    }

    private static boolean hasMarks(Return sent) {
        return sent.chance("marks").happens(0.25);
    }

    private static Totals totals(Return sent) {
        if (sent.version() == Version.ONLY && sent.chance("totals").happens(0.05)) {
            return Totals.NONE;
        }
        return sent.chance("top").happens(0.1) ? Totals.TOP : Totals.BOTTOM;
    }

    private static Percent percent(int hundredth) {
        return hundredth <= 36 ? Percent.TEXT : hundredth <= 68 ? Percent.FORMAT : Percent.HEADING;
    }

    private static Digits digits(int hundredth) {
        if (hundredth <= 10) {
            return Digits.FULL_WIDTH;
        }
        if (hundredth <= 30) {
            return hundredth <= 20 ? Digits.TEXT : Digits.GROUPED_TEXT;
        }
        return hundredth <= 45 ? Digits.GROUPED_FORMAT : Digits.PLAIN;
    }

    /** One county a year counts in thousands; from 2014 on part of the counties count premiums in 万元. */
    private static String money(Return sent) {
        List<Sender> senders = sent.form().senders(sent.year());
        int odd = sent.year() * 5 % senders.size();
        if (senders.size() > 1 && senders.indexOf(sent.sender()) == odd) {
            return "千元";
        }
        boolean insurance = sent.form().name().equals("insurance");
        return insurance && sent.year() >= 2014 && sent.chance("money").happens(0.45) ? "万元" : "";
    }

    private static boolean legacy(Return sent) {
        int share = LEGACY_PER_CENT.get(sent.year() - Series.FIRST_YEAR);
        return sent.fault() != Fault.PASSWORD && sent.chance("legacy").happens(share / 100.0);
    }
}
