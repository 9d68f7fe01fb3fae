package nianbao.samples;

/** How many households a township has in a year; the same in every form. */
final class Households {

    private static final Series CITY = Series.of("1788400 1796100 1805300 1814900 1826200 1835700");

    private Households() {}

    static void into(Rows rows, int year) {
        rows.spread("households", CITY.at(year), Row::size);
    }
}
