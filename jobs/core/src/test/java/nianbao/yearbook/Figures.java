package nianbao.yearbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** The true figures of a table, each drawn once, and how a year prints them. */
final class Figures {

    private static final Map<String, Integer> WORTH = Map.of("万元", 10_000, "亿元", 100_000_000, "万人", 10_000);

    private final Random random;
    private final City city;
    private final Layout layout;
    private static final int BLANK_ONE_IN = 20;

    private final Map<String, BigDecimal> drawn = new HashMap<>();
    private final Map<String, Boolean> blanks = new HashMap<>();

    Figures(Random random, City city, Layout layout) {
        this.random = random;
        this.city = city;
        this.layout = layout;
    }

    /** The unit word under which a year prints. */
    String unit(Counted counted, int year) {
        boolean large = layout.has(Trait.UNIT_CHANGE) && year >= 2015;
        if (large && counted.unit().equals("万元")) {
            return "亿元";
        }
        return large && counted.unit().equals("人") && counted.size() > 20_000 ? "万人" : counted.unit();
    }

    /** A figure as it is printed; of no place for the whole city. */
    BigDecimal printed(int year, Place place, Counted counted) {
        int decimals = unit(counted, year).equals(counted.unit()) ? counted.decimals() : 3;
        return exact(year, place, counted).divide(worth(unit(counted, year)), decimals, RoundingMode.HALF_UP);
    }

    /** What a printed number stands for. */
    BigDecimal meant(BigDecimal printed, int year, Counted counted) {
        return counted.unit().equals("‰") ? printed.movePointLeft(1) : printed.multiply(worth(unit(counted, year)));
    }

    private static BigDecimal worth(String unit) {
        return BigDecimal.valueOf(WORTH.getOrDefault(unit, 1));
    }

    /** The sum of some, which is no figure of its own. */
    BigDecimal sum(int year, Line.Group group, Counted counted) {
        int decimals = unit(counted, year).equals(counted.unit()) ? counted.decimals() : 3;
        BigDecimal sum = counted.rate()
                ? drawn.computeIfAbsent(year + group.name() + counted.key(), key -> draw(year, counted))
                : group.places().stream().map(place -> exact(year, place, counted)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(worth(unit(counted, year)), decimals, RoundingMode.HALF_UP);
    }

    /** Whether a figure is not there. */
    boolean isBlank(int year, Place place, Counted counted) {
        return place != null && layout.has(Trait.BLANKS) && blanks.computeIfAbsent(year + place.name() + counted.key(), key -> random.nextInt(BLANK_ONE_IN) == 0);
    }

    /** In per cent of what is printed of the year before; null when one of both is not there. */
    BigDecimal growth(int year, Place place, Counted counted) {
        if (year == City.FIRST_YEAR || isBlank(year, place, counted) || isBlank(year - 1, place, counted)) {
            return null;
        }
        BigDecimal before = meant(printed(year - 1, place, counted), year - 1, counted);
        BigDecimal now = meant(printed(year, place, counted), year, counted);
        return before.signum() == 0 ? null : now.subtract(before).movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
    }

    private BigDecimal exact(int year, Place place, Counted counted) {
        if (isBlank(year, place, counted)) {
            return BigDecimal.ZERO;
        }
        boolean sum = place == null && !counted.rate();
        return sum
                ? city.places().stream().map(one -> exact(year, one, counted)).reduce(BigDecimal.ZERO, BigDecimal::add)
                : drawn.computeIfAbsent(year + (place == null ? "" : place.name()) + counted.key(), key -> draw(year, counted));
    }

    private BigDecimal draw(int year, Counted counted) {
        double size = counted.size() * (0.6 + 0.8 * random.nextDouble()) * (1 + 0.02 * (year - City.FIRST_YEAR));
        double most = counted.unit().equals("%") ? Math.min(size, 99.5) : size;
        return BigDecimal.valueOf(most).multiply(worth(counted.unit())).setScale(counted.decimals() + (counted.unit().equals("万元") ? -4 : 0), RoundingMode.HALF_UP);
    }
}
