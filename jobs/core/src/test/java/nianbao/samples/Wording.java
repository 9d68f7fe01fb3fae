package nianbao.samples;

import java.time.LocalDate;
import java.util.List;
import nianbao.samples.Habits.Digits;

/** The words around a table: its title, the line below, the labels and the footer. */
record Wording(Return sent, Habits habits) {

    private static final List<String> LABELS =
            List.of("乡镇（街道）", "乡镇(街道)", "乡镇街道", "乡镇、街道", "单位", "单位名称", "单  位", "乡(镇)、街道");
    private static final List<String> TOTALS = List.of("合  计", "合    计", "合计", "总  计", "合　计", "全县合计");
    private static final List<String> CITY_TOTALS = TOTALS.subList(0, 5);
    private static final List<String> NOTES = List.of("注：本表按上报口径填报。", "注：表中数据不含市直单位。", "注：空白为未发生或未统计。");
    private static final String BLANK = "______";

    String title() {
        String year = String.valueOf(sent.year());
        String shown = habits.digits() == Digits.FULL_WIDTH ? FullWidth.of(year) : year;
        String months = sent.form().months(sent.year());
        String span = months.isEmpty() ? "年度" : "年" + months;
        boolean nameFirst = sent.chance("title").happens(0.5);
        String head = nameFirst ? sent.sender().name() + shown + span : shown + span + sent.sender().name();
        return head + sent.form().topic(sent.year()) + "统计表";
    }

    /** The parts of the line below the title. */
    List<String> meta() {
        return List.of(
                "填报单位：" + sent.sender().name() + sent.form().office(), "填报时间：" + date(), "单位：" + sent.form().units());
    }

    String label() {
        return sent.form() instanceof CaseloadForm ? "法院" : sent.chance("label").pick(LABELS);
    }

    String total() {
        boolean county = sent.sender().name().endsWith("县");
        return sent.chance("total").pick(county ? TOTALS : CITY_TOTALS);
    }

    String footer() {
        return "填表人：" + BLANK + "        审核人：" + BLANK + "        负责人：" + BLANK;
    }

    String note() {
        return sent.chance("note").pick(NOTES);
    }

    String sheetName() {
        String sender = sent.sender().name();
        boolean perCounty = sent.year() == 2012 && sent.form() instanceof CrimeForm;
        return perCounty ? sender : sent.chance("sheet").pick(List.of("Sheet1", sender, "统计表", "Sheet1"));
    }

    /** The day as this office writes it; plainly where a second version must come later. */
    private String date() {
        LocalDate day = sent.sentOn();
        String plain = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String dotted = day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        String month = day.getMonthValue() == 1 ? "元" : String.valueOf(day.getMonthValue());
        List<String> plainly = List.of(plain, plain, dotted, dotted, day.toString());
        List<String> loosely = List.of(plain, dotted, day.getYear() % 100 + "年" + month + "月", ChineseDate.of(day));
        boolean loose = sent.version() == Version.ONLY && sent.chance("loose").happens(0.4);
        return sent.chance("date").pick(loose ? loosely : plainly);
    }
}
