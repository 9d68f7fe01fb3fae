package nianbao.samples;

import java.util.List;
import java.util.Set;

/** Residents, households and villages, by which other figures are divided; one workbook a year for the whole city. */
record DenominatorsForm(Places places) implements Form {

    private static final Series RESIDENTS = Series.of("5894100 5921300 5946700 5978200 6036500 6064900");

    @Override
    public String name() {
        return "denominators";
    }

    @Override
    public String topic(int year) {
        return "人口户数和村居情况";
    }

    @Override
    public String office() {
        return "统计局";
    }

    @Override
    public String units() {
        return "人、户、个";
    }

    @Override
    public Set<String> optional() {
        return Set.of();
    }

    @Override
    public String loose() {
        return "";
    }

    @Override
    public int depth(Chance chance) {
        return 1;
    }

    @Override
    public List<Sender> senders(int year) {
        return List.of(new Sender("371500", "聊城市"));
    }

    @Override
    public boolean isIn(Place place, Return sent) {
        return true;
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        Villages.into(rows);
        Households.into(rows, year);
        rows.spread("residents", RESIDENTS.at(year), row -> row.get("households") * row.noise("persons", 0.12));
        return rows;
    }
}
