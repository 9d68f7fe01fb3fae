package nianbao.samples;

import java.util.Map;
import java.util.Set;

/** Cameras put up, joined up and working, and the villages that they cover; counts of equipment only. */
record SurveillanceForm(Places places) implements Form {

    private static final Series CAMERAS = Series.of("52140 66820 83510 101730 121960 142987");
    private static final Series SCRAPPED = Series.of("610 720 860 1040 1330 1710");
    private static final Series VILLAGES_COVERED = Series.of("3610 4288 4917 5466 5981 6405");
    private static final Map<Integer, Double> HD_SHARES = Map.of(2015, 0.31, 2016, 0.46, 2017, 0.63);

    private static final Mix SIGNALS = Mix.of("signal.", "analogue 72 digital 28");
    private static final Mix TARGETS = Mix.of("target_class.", "first 34 second 28 third 38");
    private static final Mix CLASSES = Mix.of("camera_class.", "first 31 second 24 third 45");

    @Override
    public String name() {
        return "surveillance";
    }

    @Override
    public String topic(int year) {
        return year == 2012 ? "视频监控探头建设情况" : year == 2017 ? "“雪亮工程”建设情况" : "公共安全视频监控建设情况";
    }

    @Override
    public String office() {
        return "综治办";
    }

    @Override
    public String units() {
        return "个、处";
    }

    @Override
    public Set<String> optional() {
        return Set.of("monitoring_rooms", "invested_yuan");
    }

    @Override
    public String loose() {
        return "monitoring_rooms";
    }

    @Override
    public int depth(Chance chance) {
        return chance.happens(0.25) ? 1 : chance.happens(0.65) ? 2 : 3;
    }

    @Override
    public Rows figures(int year) {
        Rows rows = cameras(year);
        grow(rows, year);
        rows.divide("cameras", SIGNALS);
        rows.divide("cameras", TARGETS);
        rows.divide("cameras", CLASSES);
        run(rows, year);
        cover(rows, year);
        return rows;
    }

    private Rows cameras(int year) {
        Rows rows = Rows.of(name(), year, places.townships());
        rows.spread("cameras", CAMERAS.at(year), row -> row.size() * (row.place().isStreet() ? 1.6 : 1));
        return rows;
    }

    private void grow(Rows rows, int year) {
        Rows before = cameras(Math.max(year - 1, Series.FIRST_YEAR));
        rows.set("cameras_at_start", row -> before.rows().get(rows.rows().indexOf(row)).get("cameras"));
        rows.spread("cameras_scrapped", SCRAPPED.at(year), row -> row.size() * row.noise("scrapped", 0.4));
        rows.set("cameras_new", row -> row.get("cameras") - row.get("cameras_at_start") + row.get("cameras_scrapped"));
        rows.set("invested_yuan", row -> row.get("cameras_new") * row.chance("invested").between(21, 38) * 100);
    }

    private static void run(Rows rows, int year) {
        share(rows, "cameras_hd", HD_SHARES.getOrDefault(year, 0.2), 0.15);
        share(rows, "cameras_networked", 0.6 + (year - 2015) * 0.15, 0.08);
        share(rows, "cameras_working", 0.975, 0.015);
        rows.set("cameras_online", row -> row.get("cameras_working") - row.chance("online").between(0, 20));
        rows.set("monitoring_rooms", row -> row.chance("rooms").between(2, 9));
        built(rows, "public_sites", 18, 46);
        built(rows, "trade_sites", 25, 70);
    }

    private static void share(Rows rows, String field, double middle, double spread) {
        rows.set(field, row -> (long) (row.get("cameras") * Math.min(1, row.chance(field).near(middle, spread))));
    }

    private static void built(Rows rows, String what, int least, int most) {
        rows.set(what + "_due", row -> row.chance(what).between(least, most));
        rows.set(what + "_built", row -> row.get(what + "_due") - row.chance(what + "built").between(0, 3));
    }

    private static void cover(Rows rows, int year) {
        Villages.into(rows);
        rows.spread("villages_covered", VILLAGES_COVERED.at(year), row -> row.get("villages"));
    }
}
