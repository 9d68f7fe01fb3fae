package nianbao.samples;

/** How many villages and communities a township has; the same in every form and year. */
final class Villages {

    private static final int CITY = 6405;

    private Villages() {}

    static void into(Rows rows) {
        rows.spread("villages", CITY, row -> row.place().isStreet() ? row.size() * 0.7 : row.size());
    }
}
