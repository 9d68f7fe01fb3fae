package nianbao.samples;

import java.time.LocalDate;
import java.util.List;

/** One workbook that somebody sent. */
record Return(Form form, int year, Sender sender, Version version, Fault fault) {

    private static final List<String> SENT_AGAIN = List.of("（修改）", "（更正）", "（最终版）", "最终版");
    private static final List<String> SENT_ONCE = List.of("", "", "", "", "", "", "（终稿）", "（盖章版）");

    /** What all versions share: they look alike. */
    String key() {
        return form.name() + year + sender.code();
    }

    Chance chance(String about) {
        return Chance.of(key() + about);
    }

    /** The file name without its extension. */
    String fileName() {
        String topic = form.topic(year);
        String name =
                switch (chance("file").between(1, 5)) {
                    case 1 -> year + "年" + sender.name() + topic + "统计表";
                    case 2 -> sender.name() + topic + "统计表（" + year + "年）";
                    case 3 -> "附件" + chance("annex").between(1, 4) + "：" + sender.name() + year + "年" + topic;
                    case 4 -> sender.name() + "-" + topic + year;
                    default -> year + "年度" + topic + "（" + sender.name() + "）";
                };
        return name + chance("suffix" + version).pick(version == Version.AGAIN ? SENT_AGAIN : SENT_ONCE);
    }

    /** The day that it declares; the second version comes later. */
    LocalDate sentOn() {
        boolean wholeYear = form.months(year).isEmpty();
        LocalDate start = wholeYear ? LocalDate.of(year + 1, 1, 3) : LocalDate.of(year, 11, 1);
        LocalDate day = start.plusDays(chance("day").between(0, 20));
        return version == Version.AGAIN ? day.plusDays(chance("again").between(9, 20)) : day;
    }
}
