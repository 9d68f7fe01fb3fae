package nianbao.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.aside.Numerals;
import nianbao.label.Bilingual;

/** Tells what kind of number of a person a text holds. */
public final class PersonalNumbers {

    static final Bilingual IDENTITY = new Bilingual("身份证号", "identity number");
    static final Bilingual DOCUMENT = new Bilingual("个人证件号码", "number of a person's document");
    static final Bilingual TELEPHONE = new Bilingual("电话号码", "telephone number");
    /** The shortest number that tells itself, that of a place with its area code. */
    private static final int FEWEST_DIGITS = 10;
    /** The shortest that a word has to tell. */
    private static final int FEWEST_BEHIND_WORD = 7;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final List<String> WORDS = List.of("电话", "宅电", "区号", "手机", "传真", "座机", "固话", "联系方式", "tel", "phone", "fax", "☎", "✆", "☏",
            "护照", "通行证", "台胞证", "回乡证", "passport", "军官证", "士兵证", "文职证", "警官证");

    private PersonalNumbers() {}

    /** What kind of personal number a text holds, if any. */
    public static Optional<Bilingual> kindIn(String text) {
        return isPossible(text) ? kindIn(DigitGroups.of(text)) : Optional.empty();
    }

    /** Whether a text has digits enough to be looked at closely. */
    static boolean isPossible(String text) {
        int digits = Numerals.mostTogether(text);
        return digits >= FEWEST_DIGITS || digits >= FEWEST_BEHIND_WORD && isWordIn(BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static boolean isWordIn(String text) {
        return WORDS.stream().anyMatch(text::contains);
    }

    private static Optional<Bilingual> kindIn(DigitGroups groups) {
        if (IdentityNumbers.areIn(groups)) {
            return Optional.of(IDENTITY);
        }
        if (Documents.areIn(groups)) {
            return Optional.of(DOCUMENT);
        }
        return Telephones.areIn(groups) ? Optional.of(TELEPHONE) : Optional.empty();
    }

    /** Whether a text holds the number of an identity card: what stands among figures may look like a telephone number. */
    static boolean isIdentityIn(String text) {
        return isPossible(text) && IdentityNumbers.areIn(DigitGroups.of(text));
    }
}
