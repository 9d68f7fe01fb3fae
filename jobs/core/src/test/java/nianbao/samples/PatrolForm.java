package nianbao.samples;

import java.util.List;
import java.util.Set;

/** Patrol teams, their members and means; one county shows what the form looks like. */
record PatrolForm(Places places) implements Form {

    private static final Mix TERMS = Mix.of("", "members_full_time 35 members_part_time 65");

    @Override
    public String name() {
        return "patrol";
    }

    @Override
    public String topic(int year) {
        return switch (year) {
            case 2012 -> "护村队建设情况";
            case 2013 -> "联防队建设情况";
            default -> "综治巡防队建设情况";
        };
    }

    @Override
    public String office() {
        return "综治办";
    }

    @Override
    public String units() {
        return "支、人";
    }

    @Override
    public Set<String> optional() {
        return Set.of("vehicles", "patrol_hours");
    }

    @Override
    public String loose() {
        return "patrol_hours";
    }

    @Override
    public int depth(Chance chance) {
        return 2;
    }

    @Override
    public List<Sender> senders(int year) {
        return places.senders(year).stream()
                .filter(sender -> sender.name().equals("高唐县"))
                .toList();
    }

    @Override
    public Rows figures(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        rows.set("teams", row -> row.chance("teams").between(2, 6));
        rows.set("members", row -> row.get("teams") * row.chance("members").between(5, 9));
        rows.divide("members", TERMS);
        rows.set("vehicles", row -> row.get("teams") + row.chance("vehicles").between(0, 3));
        rows.set("funds_yuan", row -> row.get("members") * row.chance("funds").between(18, 31) * 100);
        rows.set("patrol_hours", row -> row.get("members") * row.chance("hours").between(240, 620));
        return rows;
    }
}
