package nianbao.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words over a column say of the changes in it; in their normal form. */
public record Growth(String words) {

    private static final Pattern FELL = Pattern.compile("下降|减少|降低|decreas|declin|fall|abnahme");
    private static final Pattern ROSE = Pattern.compile("增|升|提高|±|\\+|growth|increas|chang|ris|veränderung|zunahme");
    private static final Pattern INDEX = Pattern.compile("(?:上年|去年|\\d{4}年?)[=为]100|发展速度|(?:为|是|相当于)(?:上年|去年|\\d{4}年)|previousyear=100");
    private static final Pattern POINTS = Pattern.compile("[千百]分点|percentagepoint|\\bpp\\b");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?:单位:)?(?:个?[千百]分点|(?:percentage)?points?|pp)[)\\]]");
    private static final Pattern PERCENT = Pattern.compile("%|百分比|增长率|增长速度|增速|增幅|幅度|percent|growthrate");
    private static final Pattern BASE = Pattern.compile("(?:[比较为是]|以|相当于|over|from|since|against|gegenüber)(?<year>(?:19|20)\\d{2})(?!\\d)|(?<index>(?:19|20)\\d{2})年?[=为]100");

    /** The words of a heading in their normal form without the points in brackets that it counts in, which are no unit of figures. */
    public static String withoutPoints(String normal) {
        return BRACKETED.matcher(normal).replaceAll("");
    }

    /** Whether only falls are meant to stand there, so that a positive number may be one. */
    public boolean isFall() {
        return FELL.matcher(words).find() && !ROSE.matcher(words).find();
    }

    /** Whether the figure before counts 100. */
    public boolean isIndex() {
        return INDEX.matcher(words).find();
    }

    /** The word for points of a share or a rate, where they are counted in such. */
    public Optional<String> points() {
        Matcher points = POINTS.matcher(words);
        return points.find() ? Optional.of(points.group().startsWith("千") ? "千分点" : "百分点") : Optional.empty();
    }

    public boolean isPercent() {
        return PERCENT.matcher(words).find();
    }

    /** The year that the words name as the one before; empty when it is just the year before. */
    public Optional<Integer> before() {
        Matcher base = BASE.matcher(words);
        return base.find()
                ? Optional.of(Integer.valueOf(base.group("year") == null ? base.group("index") : base.group("year")))
                : Optional.empty();
    }
}
