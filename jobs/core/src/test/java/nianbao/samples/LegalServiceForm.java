package nianbao.samples;

import java.util.List;
import java.util.Set;

/** Legal advisers of villages and the teams behind them; two counties show what the form looks like. */
record LegalServiceForm(Places places) implements Form {

    private static final Set<String> SENDERS = Set.of("阳谷县", "冠县");

    @Override
    public String name() {
        return "legal_service";
    }

    @Override
    public String topic(int year) {
        return year == 2016 ? "法律顾问工作情况" : "村居法律顾问工作情况";
    }

    @Override
    public String office() {
        return "司法局";
    }

    @Override
    public String units() {
        return "个、人";
    }

    @Override
    public Set<String> optional() {
        return Set.of("wechat_groups");
    }

    @Override
    public String loose() {
        return "services";
    }

    @Override
    public int depth(Chance chance) {
        return 2;
    }

    @Override
    public List<Sender> senders(int year) {
        return places.senders(year).stream()
                .filter(sender -> SENDERS.contains(sender.name()))
                .toList();
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        Villages.into(rows);
        int open = year == 2016 ? 6 : 0;
        rows.set("villages_covered", row -> row.get("villages") - row.chance("open").between(0, open));
        rows.set("teams", row -> 1);
        rows.set("team_members", row -> row.chance("members").between(3, 6));
        rows.set("services", row -> row.chance("services").between(60, 220));
        rows.set("lectures", row -> row.chance("lectures").between(6, 40));
        rows.set("consultations", row -> row.get("services") * row.chance("asked").between(2, 5));
        rows.set("wechat_groups", row -> row.get("villages_covered") - row.chance("groups").between(0, 5));
        return rows;
    }
}
