package nianbao.samples;

import java.util.Set;

/** Committees and mediators, and the disputes that they settled. */
record MediationForm(Places places) implements Form {

    private static final Series BEYOND_VILLAGES = Series.of("96 118 143 171 214 256");
    private static final Series MEDIATORS = Series.of("20655 20702 20634 20586 20427 20142");
    private static final Series MEDIATED = Series.of("17322 17868 18204 18655 18932 16056");
    private static final Series NOT_SETTLED = Series.of("571 536 473 410 341 255");

    private static final Mix BEYOND = Mix.of("committee_kind.", "enterprise 55 trade 45");
    private static final Mix KINDS = Mix.of("committee_kind.", "village 92 community 8");
    private static final Mix STREET_KINDS = Mix.of("committee_kind.", "village 40 community 60");
    private static final Mix TERMS = Mix.of("", "mediators_full_time 14 mediators_part_time 86");
    private static final Mix TYPES = Mix.of(
            "dispute_type.",
            "family 168 neighbour 232 homestead 64 contract 71 business 42 damages 128 land 66 demolition 38"
                    + " pollution 11 labour 36 consumer 19 medical 13 traffic 57 property 17 other 48");
    private static final Mix SOURCES = Mix.of("dispute_source.", "active 52 applied 43 referred 5");
    private static final Mix AGREEMENTS = Mix.of("agreement.", "oral 56 written 44");

    @Override
    public String name() {
        return "mediation";
    }

    @Override
    public String topic(int year) {
        return year == 2013 ? "民间纠纷调解情况" : "人民调解工作情况";
    }

    @Override
    public String office() {
        return "司法局";
    }

    @Override
    public String units() {
        return "件、人";
    }

    @Override
    public Set<String> optional() {
        return Set.of(
                "crimes_prevented_cases",
                "crimes_prevented_persons",
                "petitions_prevented_cases",
                "petitions_prevented_persons");
    }

    @Override
    public String loose() {
        return "amount_yuan";
    }

    @Override
    public int depth(Chance chance) {
        return chance.happens(0.65) ? 2 : 3;
    }

    @Override
    public String months(int year) {
        return year == 2017 ? "1—10月" : "";
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        Villages.into(rows);
        organise(rows, year);
        staff(rows, year);
        work(rows, year);
        rows.rows().forEach(row -> divide(row, fields(year)));
        prevent(rows, "crimes_prevented");
        prevent(rows, "petitions_prevented");
        return rows;
    }

    /** One committee a village, one a township, and some beyond. */
    private static void organise(Rows rows, int year) {
        rows.spread("beyond", BEYOND_VILLAGES.at(year), row -> row.size() * row.noise("beyond", 0.6));
        rows.set("committees", row -> row.get("villages") + 1 + row.get("beyond"));
        rows.set("committee_kind.township", row -> 1);
        rows.divide("beyond", BEYOND);
        rows.rows().forEach(row -> (row.place().isStreet() ? STREET_KINDS : KINDS).divide(row, row.get("villages")));
    }

    /** Three a committee; what is more or less than that in the whole city falls on a few townships. */
    private static void staff(Rows rows, int year) {
        long three = rows.rows().stream().mapToLong(row -> 3 * row.get("committees")).sum();
        long apart = MEDIATORS.at(year) - three;
        rows.scatter("apart", 8);
        rows.spread("apart", Math.abs(apart), row -> row.get("apart") * row.get("committees"));
        rows.set("mediators", row -> 3 * row.get("committees") + Long.signum(apart) * row.get("apart"));
        rows.divide("mediators", TERMS);
    }

    private static void work(Rows rows, int year) {
        rows.spread("disputes_mediated", MEDIATED.at(year), row -> row.size() * row.noise("mediated", 0.25));
        rows.spread("failed", NOT_SETTLED.at(year), row -> row.get("disputes_mediated") * row.noise("failed", 0.8));
        rows.set("disputes_settled", row -> row.get("disputes_mediated") - row.get("failed"));
        rows.set("disputes_accepted", row -> row.get("disputes_mediated") + row.chance("pending").between(0, 4));
        rows.set("amount_yuan", row -> row.get("disputes_mediated") * row.chance("amount").between(60, 190) * 100);
    }

    private static void divide(Row row, Set<String> fields) {
        TYPES.only(fields).divide(row, row.get("disputes_mediated"));
        SOURCES.divide(row, row.get("disputes_accepted"));
        AGREEMENTS.divide(row, row.get("disputes_settled"));
    }

    private static void prevent(Rows rows, String what) {
        rows.set(what + "_cases", row -> row.chance(what).between(0, 3));
        rows.set(what + "_persons", row -> row.get(what + "_cases") * row.chance(what + "persons").between(2, 9));
    }
}
