package nianbao.reading.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.label.Label;

/** What the words of an indicator tell of it where no definition does. */
final class IndicatorWords {

    private static final Pattern LEFT_OUT = any("序号|编号|备注|代码|邮编|环比|位次|排名|名次|年均|平均增长");
    private static final Pattern LEFT_OUT_IN_ENGLISH = any("\\bremarks?\\b|\\bnotes?\\b|\\bcode\\b|\\brank|average annual|annual average");
    private static final Pattern CHANGE = any(
            "[比较为是](?:上年|去年|上一年|\\d{4}年)|同比|±|增幅|增速|增减|(?<![净然])增长(?!率)|(?:^|/)年?增长率|(?:^|/)发展速度|上年=100");
    private static final Pattern CHANGE_IN_ENGLISH = any("(?<!natural )growth|(?<!natural )\\bchange|over (?:the )?(?:previous|preceding) year|veränderung|zunahme|abnahme|gegenüber (?:dem )?vorjahr");
    private static final Pattern RATE = any("率|比重|占比|比例|系数|%|％|‰|per ?cent|\\brate\\b|\\bshare\\b|proportion");
    private static final Pattern MEAN = any("人均|户均|平均|密度|\\bper capita\\b|average|density");
    private static final Pattern MEASURED = any("[数量额值](?:$|/)|人次$|\\bnumber\\b|\\btotal value\\b");
    private static final Pattern FLOW = any(
            "出生|死亡|迁[入出]|新增|招生|毕业|发生|伤人|受伤|收入|支出|产[量值]|总值|增加值|销售|零售|办理|受理|[收结立破]案|案件|事故|损失|投资|门诊|诊疗|旅客|客运|货运"
                    + "|birth|death|accident|revenue|expenditure|output|sales|graduates|entrants|cases|loss");
    private static final Pattern STOCK = any(
            "年末|年底|期末|户数|人口|在册|在校|床位|病床|机构|学校|从业|职工|教师|人员|医师|护士|余额|存款|贷款|拥有|保有|存栏|参保|保险人数|养老保险|里程|面积|总户"
                    + "|population|year.?end|enrol|institution|schools|beds|personnel|staff|balance|area");
    /** By the unit: words of what is counted in it. */
    private static final Map<String, Pattern> COUNTED = Map.of(
            "yuan", any("收入|支出|损失|金额|总额|零售额|销售额|资金|[产价总]值|增加值|税收|各项税|税$|费用|经费|投资|存款|贷款|余额|revenue|expenditure|yuan|sales|loss|tax"),
            "household", any("户$|户数|household"),
            "person", any("人数|人口|人员|学生|女生|男生|(?<!发)生数|教师|医师|护士|职工|伤人|(?:^|/)[#其中:：]*[男女]性?(?:$|/)|person|population|students|teachers|doctors|deaths|births"),
            "case", any("案|事故|起数|件数|发生|收案|结案|立案|破案|cases|accidents|offences|crimes?\\b"),
            "count", any("机构|学校|单位数|床|个数|台数|institutions|schools|beds"));
    private static final List<String> ORDER = List.of("yuan", "household", "person", "case", "count");

    private IndicatorWords() {}

    private static Pattern any(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether it probably is no figure to be kept: a number of the row, a remark, a growth against last year. */
    static boolean isLeftOut(String text) {
        return isEither(text, LEFT_OUT, LEFT_OUT_IN_ENGLISH) || isChange(text);
    }

    /** Whether it probably says by how much something changed since another year. */
    static boolean isChange(String text) {
        return isEither(text, CHANGE, CHANGE_IN_ENGLISH) && !isEither(text, LEFT_OUT, LEFT_OUT_IN_ENGLISH);
    }

    private static boolean isEither(String text, Pattern words, Pattern english) {
        return words.matcher(text).find() || !Label.isChinese(text) && english.matcher(text).find();
    }

    static boolean isRate(String text) {
        return RATE.matcher(text).find();
    }

    /** Whether it says by itself that something is counted or measured. */
    static boolean isMeasure(String text) {
        return isRate(text) || Stream.of(MEAN, FLOW, STOCK, MEASURED).anyMatch(words -> words.matcher(text).find());
    }

    /** The kind as a definition writes it, of what may be a part of something; that tells where its own words do not. */
    static String kind(String text, String above) {
        if (isRate(text) || MEAN.matcher(text).find()) {
            return "rate";
        }
        return Stream.of(text, above).filter(words -> FLOW.matcher(words).find() || STOCK.matcher(words).find()).findFirst()
                .filter(words -> !FLOW.matcher(words).find())
                .map(words -> "stock")
                .orElse("flow");
    }

    /** The unit in which a thing of this name is usually counted. */
    static Optional<String> unit(String text) {
        return unit(text, ORDER);
    }

    /** Of some units, the one in which a thing of this name is counted. */
    static Optional<String> unit(String text, Collection<String> units) {
        return ORDER.stream().filter(unit -> units.contains(unit) && Objects.requireNonNull(COUNTED.get(unit)).matcher(text).find()).findFirst();
    }
}
