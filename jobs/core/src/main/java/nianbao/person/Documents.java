package nianbao.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of other documents of persons, behind the words for them: passports, permits to travel, and cards that go by the number of an identity card. */
final class Documents {

    private static final String CALLED = "[\\s\\p{Z}]*(?:\\([^()\\d]{1,8}\\))?[:：\\s\\p{Z}]*";
    /** A letter or two before the digits, or the word for a number. */
    private static final Pattern TRAVEL = Pattern.compile("(?:护照|通行证|台胞证|回乡证|passport)(?:" + CALLED + "(?:号码?|编号|no\\.?)?" + CALLED + "[a-z]{1,2}[\\s\\p{Z}]?\\d{7,8}|" + CALLED
            + "(?:号码?|编号|no\\.?)" + CALLED + "\\d{8,9})(?![0-9a-z])");
    private static final Pattern SERVICE = Pattern.compile("(?:军官证|士兵证|文职证|警官证)(?:号码?|编号)?" + CALLED + "(?:\\p{IsHan}{0,4}字第?)?[\\s\\p{Z}]?\\d{7,8}号?(?![\\dx\\p{IsHan}])");
    /** The number of the identity card, and behind it of what kind and degree a handicap is. */
    private static final Pattern HANDICAP = Pattern.compile("残疾人?证(?:号码?|编号)?" + CALLED + "(\\d{17}[\\dx])[1-7][1-4](?:b\\d?)?(?![0-9a-z])");

    private Documents() {}

    static boolean areIn(DigitGroups groups) {
        String text = groups.text();
        return text.indexOf('证') >= 0 && (SERVICE.matcher(text).find() || isHandicap(text)) || TRAVEL.matcher(text).find();
    }

    private static boolean isHandicap(String text) {
        Matcher card = HANDICAP.matcher(text);
        return card.find() && IdentityNumber.isPossible(card.group(1)) && IdentityNumber.isRight(card.group(1));
    }
}
