package nianbao.observation;

import nianbao.label.Bilingual;

/** Why a figure has a value or has none; the codes are those of the SDMX list CL_OBS_STATUS. */
public enum Status {
    REPORTED("A", "有数", "reported"),
    BLANK("O", "空白", "blank"),
    NOT_APPLICABLE("M", "不适用", "not applicable"),
    NOT_COLLECTED("L", "未统计", "not collected"),
    SUPPRESSED("Q", "不公布", "suppressed"),
    /** Less than half a unit: the value is 0, and the precision half a unit. */
    NOT_SIGNIFICANT("N", "不足本表最小单位", "too small for the unit"),
    /** Doubtful, and not counted until the office decides. */
    HELD_BACK("V", "待核实", "held back until it is decided about"),
    /** The office put another figure in the place of what was sent. */
    CORRECTED("I", "本机构更正", "corrected by the office"),
    /** Of a row such as {@code #北岭新区}: a part of another one, and not to be added to it. */
    INCLUDED_ELSEWHERE("K", "已计入其他单位", "included in another division");

    private final String code;
    private final Bilingual words;

    Status(String code, String zh, String en) {
        this.code = code;
        this.words = new Bilingual(zh, en);
    }

    /** The SDMX code, as stored in the column {@code status}. */
    public String code() {
        return code;
    }

    /** What the office reads. */
    public Bilingual words() {
        return words;
    }
}
