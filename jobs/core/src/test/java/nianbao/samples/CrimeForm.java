package nianbao.samples;

import java.util.Map;
import java.util.Set;

/** Crimes filed and solved, measures taken, and where nothing happened. */
record CrimeForm(Places places) implements Form {

    private static final Series FILED = Series.of("8412 8125 7734 7188 6655 5216");
    private static final Series SOLVED = Series.of("3655 3702 3689 3712 3740 2988");
    private static final Series DETAINED = Series.of("1902 1844 1771 1689 1620 1288");
    private static final Series ARRESTED = Series.of("846 801 762 721 688 541");
    private static final Series REEDUCATED = Series.of("143 58 0 0 0 0");
    private static final Series PUBLIC_ORDER = Series.of("15120 14886 14503 14217 13642 10985");
    private static final Series HOMICIDE_TOWNSHIPS = Series.of("31 29 26 24 21 17");
    private static final Series VILLAGES_WITH_CRIME = Series.of("1312 1245 1166 1078 962 801");
    private static final Series EXTREME = Series.of("4 3 3 2 1 0");
    private static final Series MASS = Series.of("9 7 6 5 3 2");

    private static final Mix OFFENCES = Mix.of(
            "offence.",
            "injury 45 rape 9 robbery_and_snatching 62 robbery 41 snatching 21 theft 640 fraud 96"
                    + " trafficking 2 drugs 18 gambling 16 economic 14 other 98");
    private static final Mix THEFTS = Mix.of("offence.", "burglary 34 vehicle_theft 38 pickpocketing 8");
    private static final Mix FRAUDS = Mix.of("offence.", "telecom_fraud 45");
    private static final Mix SOLVED_PARTS = Mix.of("", "solved_current 84 solved_backlog 16");

    @Override
    public String name() {
        return "crime";
    }

    @Override
    public String topic(int year) {
        return year == 2012 ? "刑事案件发破案情况" : year < 2015 ? "刑事案件立破案情况" : "刑事案件和治安状况";
    }

    @Override
    public String office() {
        return "综治办";
    }

    @Override
    public String units() {
        return "起、人";
    }

    @Override
    public Set<String> optional() {
        return Set.of("public_order_cases", "mass_incidents", "persons_reeducated");
    }

    @Override
    public String loose() {
        return "public_order_cases";
    }

    @Override
    public int depth(Chance chance) {
        return chance.happens(0.08) ? 1 : chance.happens(0.62) ? 2 : 3;
    }

    @Override
    public String months(int year) {
        return year == 2017 ? "1—10月" : "";
    }

    @Override
    public Rows figures(int year) {
        Rows rows = filed(year);
        solve(rows, year);
        measure(rows, year);
        scatter(rows, year);
        rows.set("homicide_free", row -> 1 - row.get("homicide_cases"));
        rows.rows().forEach(row -> divide(row, fields(year)));
        village(rows, year);
        lookBack(rows, year);
        return rows;
    }

    private Rows filed(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        rows.spread("cases_filed", FILED.at(year), row -> row.size() * row.noise("filed", 0.15));
        return rows;
    }

    private void solve(Rows rows, int year) {
        rows.spread("cases_solved", SOLVED.at(year), row -> row.get("cases_filed") * row.noise("solved", 0.12));
        rows.divide("cases_solved", SOLVED_PARTS);
    }

    private void measure(Rows rows, int year) {
        rows.spread("persons_detained", DETAINED.at(year), row -> row.get("cases_solved") * row.noise("detained", 0.1));
        rows.spread("persons_arrested", ARRESTED.at(year), row -> row.get("persons_detained"));
        rows.spread("persons_reeducated", REEDUCATED.at(year), Row::size);
        rows.spread("public_order_cases", PUBLIC_ORDER.at(year), row -> row.size() * row.noise("order", 0.2));
    }

    private void scatter(Rows rows, int year) {
        rows.scatter("homicide_cases", HOMICIDE_TOWNSHIPS.at(year));
        rows.scatter("extreme_incidents", EXTREME.at(year));
        rows.scatter("mass_incidents", MASS.at(year));
    }

    /** Murder is counted apart, so that the class holds at least the homicides of the year. */
    private static void divide(Row row, Set<String> fields) {
        row.put("offence.homicide", row.get("homicide_cases"));
        OFFENCES.only(fields).divide(row, row.get("cases_filed") - row.get("homicide_cases"));
        part(row, THEFTS.only(fields), "offence.theft");
        part(row, FRAUDS.only(fields), "offence.fraud");
    }

    /** Parts in per cent that need not make up the whole. */
    private static void part(Row row, Mix mix, String whole) {
        for (Map.Entry<String, Integer> part : mix.weights().entrySet()) {
            row.put(part.getKey(), (long) (row.get(whole) * row.noise(part.getKey(), 0.2) * part.getValue() / 100));
        }
    }

    private void village(Rows rows, int year) {
        Villages.into(rows);
        rows.spread("with_crime", VILLAGES_WITH_CRIME.at(year), row -> row.get("cases_filed"));
        rows.set("villages_crime_free", row -> row.get("villages") - row.get("with_crime"));
    }

    private void lookBack(Rows rows, int year) {
        Rows before = filed(Math.max(year - 1, Series.FIRST_YEAR));
        rows.set("last_year", row -> before.rows().get(rows.rows().indexOf(row)).get("cases_filed"));
    }
}
