package nianbao.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases that the county courts took over, took in, closed and left; one workbook a year for the whole city. */
record CaseloadForm(Places places) implements Form {

    private static final Series NEW = Series.of("38214 40127 41865 51930");
    private static final List<String> CLASSES = List.of("criminal", "civil", "administrative", "enforcement");
    private static final Mix NEW_CLASSES = Mix.of("new_class.", "criminal 9 civil 61 administrative 2 enforcement 28");
    private static final Map<String, String> TOTALS = Map.of(
            "carried_over_class.", "cases_carried_over",
            "closed_class.", "cases_closed",
            "pending_class.", "cases_pending");

    @Override
    public String name() {
        return "caseload";
    }

    @Override
    public String topic(int year) {
        return "法院案件收结存情况";
    }

    @Override
    public String office() {
        return "中级人民法院";
    }

    @Override
    public String units() {
        return "件";
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
        return 2;
    }

    @Override
    public List<Sender> senders(int year) {
        return List.of(new Sender("371500", "聊城市"));
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.counties());
        rows.spread("cases_new", NEW.at(year), row -> row.size() * row.noise("new", 0.1));
        rows.divide("cases_new", NEW_CLASSES);
        rows.rows().forEach(row -> CLASSES.forEach(kind -> settle(row, kind)));
        TOTALS.forEach((prefix, total) -> rows.set(total, row -> sum(row, prefix)));
        return rows;
    }

    /** What was there and what came in is what went out and what stays. */
    private static void settle(Row row, String kind) {
        long taken = row.get("new_class." + kind);
        long carried = taken * row.chance("carried" + kind).between(5, 11) / 100;
        long pending = taken * row.chance("pending" + kind).between(4, 12) / 100;
        row.put("carried_over_class." + kind, carried);
        row.put("pending_class." + kind, pending);
        row.put("closed_class." + kind, carried + taken - pending);
    }

    private static long sum(Row row, String prefix) {
        return CLASSES.stream().mapToLong(kind -> row.get(prefix + kind)).sum();
    }
}
