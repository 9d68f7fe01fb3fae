package nianbao.person;

import java.util.Optional;
import java.util.OptionalDouble;
import nianbao.aside.FigureColumn;
import nianbao.label.Bilingual;

/**
 * A column of numbers, in which telephone numbers are told from figures of eleven digits by how they begin by their neighbours and by what
 * other years say: a telephone number dwarfs what is counted there, is no sum of it, and is not rounded.
 *
 * @param telephones how many may be of telephones
 * @param others how many others there are, but for zeros
 */
record MobileColumn(int telephones, int others, double largest, double sum) {

    private static final double SMALLEST = 1.3e10;
    private static final double LARGEST = 2e10;
    private static final int ROUND = 10_000;
    /** How much larger than any other a telephone number is; amounts of money differ more than counts. */
    private static final double TIMES = 100;
    private static final double TIMES_OF_AMOUNTS = 10_000;
    private static final double GROWTH = 10;
    /** So many in a column with nothing else in it are a list. */
    private static final int LIST = 4;

    static MobileColumn of(FigureColumn numbers) {
        MobileColumn column = new MobileColumn(0, numbers.others(), numbers.largest(), numbers.sum());
        for (double eleven : numbers.elevens()) {
            column = column.with(eleven);
        }
        return column;
    }

    private MobileColumn with(double value) {
        return isLikeMobile(value)
                ? new MobileColumn(telephones + 1, others, largest, sum)
                : new MobileColumn(telephones, others + 1, Math.max(largest, value), sum + value);
    }

    /** Whether a number begins as that of a mobile telephone, has as many digits, and is not rounded. */
    static boolean isLikeMobile(double value) {
        boolean range = SMALLEST <= value && value < LARGEST && value == Math.rint(value);
        return range && value % ROUND != 0 && MobileNumber.isKnown(Long.toString((long) value));
    }

    /**
     * What a number of the column is, and by what that was told; empty when it is an amount of money or of something else that runs so
     * high.
     *
     * @param past how large the figures of other years are; empty where nothing is known
     */
    Optional<Bilingual> ofAmount(double value, OptionalDouble past) {
        if (isUsual(value, past)) {
            return Optional.empty();
        }
        Optional<Bilingual> kind = others > 0 && dwarfs(value, TIMES_OF_AMOUNTS) ? Optional.of(amongFigures()) : Optional.empty();
        return kind.or(() -> beyond(value, past));
    }

    /** The same where only things are counted. */
    Optional<Bilingual> ofCount(double value, OptionalDouble past) {
        return isUsual(value, past) ? Optional.empty() : kind(value, "，而该栏目的数不会有这么大", ", where nothing is counted that could be so many");
    }

    /** A figure grows, and is seldom ten times as large as ever. */
    private static boolean isUsual(double value, OptionalDouble past) {
        return past.isPresent() && value <= GROWTH * past.getAsDouble();
    }

    /** Neighbours that are as large as it say that it is a figure all the same. */
    private Optional<Bilingual> beyond(double value, OptionalDouble past) {
        boolean beyond = past.isPresent() && value > TIMES * past.getAsDouble() && (others == 0 || dwarfs(value, TIMES));
        return beyond ? Optional.of(unlikeOthers(past.getAsDouble())) : Optional.empty();
    }

    /** The same where nobody knows what the numbers are. */
    Optional<Bilingual> ofAnything(double value) {
        return kind(value, "", "");
    }

    private Optional<Bilingual> kind(double value, String zh, String en) {
        if (!isLikeMobile(value) || others > 0 && !dwarfs(value, TIMES)) {
            return Optional.empty();
        }
        if (others > 0) {
            return Optional.of(amongFigures());
        }
        return Optional.of(telephones >= LIST ? said("，整列如此", ", as in the whole column") : said(zh, en));
    }

    private boolean dwarfs(double value, double times) {
        return value > times * largest && value > 2 * sum;
    }

    private Bilingual amongFigures() {
        int digits = Long.toString((long) largest).length();
        return said("，而同列其余数字最多 " + digits + " 位", ", among figures of at most " + digits + " digits");
    }

    private static Bilingual unlikeOthers(double largest) {
        int digits = Long.toString((long) largest).length();
        return said("，而其他年份此项最多 " + digits + " 位", ", where other years have figures of at most " + digits + " digits");
    }

    private static Bilingual said(String zh, String en) {
        return new Bilingual(
                PersonalNumbers.TELEPHONE.zh() + "：十一位，以手机号段开头" + zh,
                PersonalNumbers.TELEPHONE.en() + ": eleven digits with the prefix of a mobile network" + en);
    }
}
