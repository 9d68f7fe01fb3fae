package nianbao.person;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds telephone numbers in a text: of mobile telephones with eleven digits, and of places with their area code or the word for it. */
final class Telephones {

    private static final int MOBILE = 11;
    private static final int LONGEST = 15;
    private static final Pattern WORD = Pattern.compile("电[\\s\\p{Z}]*话|宅电|手[\\s\\p{Z}]*机|联系方式|热线|传[\\s\\p{Z}]*真|座机|固话|号码|微信|tel|phone|mobile|cell|fax|☎|✆|☏");
    private static final Pattern CALLED = Pattern.compile("(?:电[\\s\\p{Z}]*话|宅电|手[\\s\\p{Z}]*机|传[\\s\\p{Z}]*真|座机|固话|联系方式|tel|phone|fax|☎|✆|☏)(?:号码)?(?:\\([^()\\d]{1,8}\\))?[是为]?\\.?[:：\\s\\p{Z}(]*"
            + "(?:[2-8]\\d{6,7}[\\s\\p{Z}]*[、/,;或][\\s\\p{Z}]*)*$");
    /** Another number of this kind. */
    private static final Pattern LIST = Pattern.compile("[\\s\\p{Z}]*[、/,;或][\\s\\p{Z}]*[2-8]\\d{6,7}(?!\\d)");
    private static final Pattern UNIT = Pattern.compile("[\\s\\p{Z}()]*[十百千万亿]*(?:元整?|人民币|美元|欧元|港元|港币|日元|斤|公顷|部|门|座|栋|套|头|只|株|笔|批|宗|例|票|小时|分钟|平方公里|人次|人|户|件|起|次|个|名|辆|吨|公斤|千克|千瓦时|度|平方米|m2|立方米|m3|公里|亩|%|‰|台"
            + "|份|条|项|所|家|张|处|年|月|字节|[kmgt]i?b|yuan|rmb|cny|usd|kwh|kg|persons?|cases?|households?)(?![\\p{L}])");
    private static final Pattern CODE = Pattern.compile("(?:编号|编码|代码|序列号|型号|批号|no\\.)[:：\\s\\p{Z}]*[a-z]+$");
    /** What numbers of things, and not of persons, stand behind. */
    private static final Pattern THING = Pattern.compile("(?:(?:产品|商品|设备|资产|物资|器材|合同|协议|单据|票据|凭证|发票|订单|工单|流水|保单|批单|档案|案件|警情)(?:编号|编码|代码|号码?)|序列号|(?<![a-z])s/?n)"
            + "[:：#\\s\\p{Z}]*(?:[a-z]{1,6}-)?(?:\\d{2,6}-)*$");
    /** Behind the word for an area code and before the number. */
    private static final Pattern AREA_WORD = Pattern.compile("区号[:：\\s\\p{Z}]*(?:010|02\\d|0[3-9]\\d\\d)(?:[,;、:：\\s\\p{Z}]|号码|电话|座机)*+$");
    private static final Pattern ARITHMETIC = Pattern.compile("\\s*=[\\d\\s.()]*[-+*/][-+*/\\d\\s.()]*");
    private static final Pattern CURRENCY = Pattern.compile("(?:[¥￥$€]|rmb|cny|usd)[\\s\\p{Z}]*$");
    private static final Pattern AREA = Pattern.compile("010|02\\d|0[3-9]\\d\\d");
    private static final Pattern WITH_AREA = Pattern.compile("(?:010|02\\d)[2-8]\\d{7}|0[3-9]\\d\\d[2-8]\\d{6,7}");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern YEAR = Pattern.compile("(?:19[4-9]|20[0-4])\\d");
    private static final Set<String> MOBILE_SHAPES = Set.of(
            "11", "3 4 4", "3 8", "7 4", "4 4 3", "3 3 5", "3 5 3", "4 3 4", "3 4 2 2", "3 3 2 3", "3 2 2 2 2", "1 3 3 4", "1 10", "1 2 4 4", "1 1 1 1 1 1 1 1 1 1 1");
    /** As ranges and years are written too. */
    private static final Set<String> DOUBTFUL_SHAPES = Set.of("5 6", "6 5", "4 7");
    /** As amounts are, and hardly any number of a telephone. */
    private static final String ROUNDED = "00000000";
    private static final Set<String> WITH_COMMAS = Set.of("3 4 4", "3 8", "7 4");
    private static final Set<String> LOCAL_SHAPES = Set.of("7", "8", "4 4", "3 4", "4 3", "2 2 2 2", "3 2 2", "3 5");

    private final DigitGroups groups;
    private final boolean named;

    private Telephones(DigitGroups groups) {
        this.groups = groups;
        this.named = WORD.matcher(groups.text()).find();
    }

    static boolean areIn(DigitGroups groups) {
        return !ARITHMETIC.matcher(groups.text()).matches() && new Telephones(groups.withoutAddresses()).any();
    }

    private boolean any() {
        for (int first = 0; first < groups.count(); first++) {
            int end = groups.lastWithin(first, LONGEST);
            for (int last = first; last <= end; last++) {
                if (isNumber(first, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNumber(int first, int last) {
        String digits = groups.digits(first, last);
        boolean number = isMobile(digits, first, last) || isWithArea(digits, first, last) || isCalled(first, last);
        return number && !isMeasured(first, last);
    }

    /** What is counted in a unit is no telephone, unless the text speaks of one. */
    private boolean isMeasured(int first, int last) {
        return !named && (UNIT.matcher(groups.behind(last)).lookingAt() || CURRENCY.matcher(groups.before(first)).find());
    }

    private boolean isMobile(String digits, int first, int last) {
        if (first == last) {
            return isMobileAlone(digits, first);
        }
        boolean mobile = digits.length() == MOBILE && MobileNumber.isPossible(digits);
        boolean shaped = mobile && groups.areAlike(first, last) && (isMobileShape(first, last) || isDoubtfulMobile(first, last));
        return shaped && isApart(first, last) && !isBeforePoint(last);
    }

    /** With the code of the country or a 0 before it, or without. */
    private boolean isMobileAlone(String digits, int group) {
        boolean mobile = digits.length() == MOBILE && MobileNumber.isPossible(digits)
                || digits.length() == MOBILE + 1 && digits.startsWith("0") && MobileNumber.isPossible(digits.substring(1))
                || digits.length() == MOBILE + 2 && digits.startsWith("86") && MobileNumber.isPossible(digits.substring(2));
        return mobile && !isFraction(group) && isAlone(group) && (named || !digits.endsWith(ROUNDED));
    }

    /** A letter may stick to it, but a code in which letters and digits take turns is none. */
    private boolean isAlone(int group) {
        boolean code = endsWithCode(groups.before(group), groups, group - 1) || beginsWithCode(groups, group);
        String before = groups.before(group);
        return !code && !CODE.matcher(before).find() && (named || !THING.matcher(before).find());
    }

    private static boolean endsWithCode(String before, DigitGroups groups, int previous) {
        return previous >= 0 && isLatin(before.substring(groups.get(previous).to()));
    }

    private static boolean beginsWithCode(DigitGroups groups, int group) {
        boolean follows = group + 1 < groups.count();
        return follows && isLatin(groups.text().substring(groups.get(group).to(), groups.get(group + 1).from()));
    }

    private static boolean isLatin(String between) {
        return !between.isEmpty() && between.chars().allMatch(letter -> 'a' <= letter && letter <= 'z');
    }

    /** A density or a rate has a point before or behind its digits; programs put {@code .0} behind whole numbers. */
    private boolean isFraction(int group) {
        boolean behindPoint = groups.gap(group - 1).equals(".");
        return behindPoint || isBeforePoint(group);
    }

    private boolean isBeforePoint(int group) {
        return groups.gap(group).equals(".") && !groups.get(group + 1).digits().equals("0");
    }

    private boolean isMobileShape(int first, int last) {
        String shape = groups.shape(first, last);
        boolean listed = hasBetween(first, last, "\n") || hasBetween(first, last, "|");
        if (!MOBILE_SHAPES.contains(shape) || listed && !named) {
            return false;
        }
        return named || (!hasBetween(first, last, ",") || WITH_COMMAS.contains(shape)) && (isDashed(first) || !areYears(first + 1, last)) && !isDay(last);
    }

    private boolean isDashed(int group) {
        return DASH.matcher(groups.gap(group)).find();
    }

    private boolean isDoubtfulMobile(int first, int last) {
        if (!DOUBTFUL_SHAPES.contains(groups.shape(first, last)) || hasBetween(first, last, "\n") || hasBetween(first, last, ",")) {
            return false;
        }
        return named || !isYear(first) && !(isRound(first) && isRound(last));
    }

    private boolean isRound(int group) {
        return groups.get(group).digits().endsWith("00");
    }

    private boolean areYears(int first, int last) {
        for (int group = first; group <= last; group++) {
            if (!isYear(group)) {
                return false;
            }
        }
        return true;
    }

    private boolean isYear(int group) {
        return YEAR.matcher(groups.get(group).digits()).matches();
    }

    private boolean isDay(int group) {
        return IdentityNumber.isDay(groups.get(group).digits());
    }

    private boolean hasBetween(int first, int last, String mark) {
        for (int group = first; group < last; group++) {
            if (groups.gap(group).contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** It is not part of a longer row of numbers with the same between all of them. */
    private boolean isApart(int first, int last) {
        String within = groups.gap(first);
        boolean before = groups.gap(first - 1).equals(within) && !endsWithMobile(first - 1) || isInRow(first, within);
        boolean behind = groups.gap(last).equals(within) && !beginsWithMobile(last + 1);
        return named || !before && !behind;
    }

    /** Behind the word that begins a row of a table. */
    private boolean isInRow(int first, String within) {
        return (within.equals(",") || within.equals("\t") || within.equals("|")) && groups.before(first).endsWith(within);
    }

    private boolean endsWithMobile(int last) {
        return List.of(0, 1, 2).stream().anyMatch(groupsBefore -> last >= groupsBefore && isMobileDigits(last - groupsBefore, last));
    }

    private boolean beginsWithMobile(int first) {
        return List.of(0, 1, 2).stream().anyMatch(more -> first + more < groups.count() && isMobileDigits(first, first + more));
    }

    private boolean isMobileDigits(int first, int last) {
        String digits = groups.digits(first, last);
        return digits.length() == MOBILE && MobileNumber.isPossible(digits);
    }

    private boolean isWithArea(String digits, int first, int last) {
        if (!WITH_AREA.matcher(digits).matches()) {
            return false;
        }
        if (first == last) {
            return !isFraction(first) && !isStuck(first) && !IdentityNumber.isDay(digits.substring(4)) && !digits.endsWith("0000000");
        }
        boolean area = AREA.matcher(groups.get(first).digits()).matches();
        return area && isLocal(first + 1, last) && !isStuck(first);
    }

    private boolean isStuck(int group) {
        String before = groups.before(group);
        return !before.isEmpty() && isLatin(before.substring(before.length() - 1)) && !named;
    }

    private boolean isLocal(int first, int last) {
        boolean local = LOCAL.matcher(groups.digits(first, last)).matches() && LOCAL_SHAPES.contains(groups.shape(first, last));
        boolean whole = groups.areAlike(first, last) && !hasBetween(first, last, "\n") && !hasBetween(first, last, ",");
        return local && whole && (named || !areYears(first, last) && !isDay(last));
    }

    /** Without its area code, behind the word for it. */
    private boolean isCalled(int first, int last) {
        boolean over = groups.gap(last).isEmpty() || LIST.matcher(groups.behind(last)).lookingAt();
        String before = groups.before(first);
        return isLocal(first, last) && over && (CALLED.matcher(before).find() || AREA_WORD.matcher(before).find()) && !UNIT.matcher(groups.behind(last)).lookingAt();
    }
}
