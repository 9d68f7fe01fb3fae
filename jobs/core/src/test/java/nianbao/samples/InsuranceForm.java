package nianbao.samples;

import java.util.Set;

/** Households that insured, what they paid and what was paid out. */
record InsuranceForm(Places places) implements Form {

    private static final Series INSURED = Series.of("262400 281900 304800 329600 356300 371200");
    private static final Series REPORTED = Series.of("0 0 0 1012 1105 1163");

    @Override
    public String name() {
        return "insurance";
    }

    @Override
    public String topic(int year) {
        return year == 2017 ? "平安保险（治安家财险）情况" : "治安保险工作情况";
    }

    @Override
    public String office() {
        return "综治办";
    }

    @Override
    public String units() {
        return "户、元";
    }

    @Override
    public Set<String> optional() {
        return Set.of("returned_yuan", "insurers", "villages_insured");
    }

    @Override
    public String loose() {
        return "households";
    }

    @Override
    public int depth(Chance chance) {
        return chance.happens(0.25) ? 1 : 3;
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        Villages.into(rows);
        insure(rows, year);
        charge(rows, year);
        pay(rows, year);
        return rows;
    }

    private static void insure(Rows rows, int year) {
        Households.into(rows, year);
        rows.set("households_due", row -> (long) (row.get("households") * row.chance("due").near(0.95, 0.02)));
        rows.spread("households_insured", INSURED.at(year), row -> row.size() * row.noise("insured", 0.2));
        rows.set("villages_insured", row -> row.get("villages") * row.chance("villages").between(30, 60) / 100);
        rows.set("township_insured", row -> 1);
        rows.set("one", row -> 1);
    }

    /** Thirty yuan a household everywhere until 2014, then also other rates. */
    private static void charge(Rows rows, int year) {
        rows.set("rate_yuan", row -> year < 2015 ? 30 : rate(row.chance("rate").between(1, 20)));
        rows.set("premium_due_yuan", row -> hundreds(row.get("households_insured") * row.get("rate_yuan")));
        rows.set("premium_yuan", row -> hundreds(row.get("premium_due_yuan") * row.chance("paid").near(0.985, 0.012)));
        rows.set("subsidy_yuan", row -> hundreds(row.get("premium_yuan") * row.chance("subsidy").near(0.2, 0.3)));
        rows.set("returned_yuan", row -> hundreds(row.get("premium_yuan") * row.chance("returned").near(0.65, 0.08)));
    }

    private static long rate(int twentieths) {
        return twentieths <= 3 ? 20 : twentieths == 4 ? 50 : 30;
    }

    private static void pay(Rows rows, int year) {
        rows.spread("claims_reported", REPORTED.at(year), row -> row.get("households_insured"));
        rows.set("claims_paid", row -> row.get("claims_reported") * row.chance("claims").between(80, 100) / 100);
        rows.set("payout_yuan", row -> row.get("claims_paid") * row.chance("payout").between(9, 36) * 100);
        rows.set("insurers", row -> row.chance("insurers").between(1, 2));
    }

    private static long hundreds(double yuan) {
        return Math.round(yuan / 100) * 100;
    }
}
