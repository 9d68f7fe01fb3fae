package nianbao.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianbao.yearbook.Layout.TotalPlace;

/** The rows, or columns, of divisions and of their sums, as a table names them. */
final class Lines {

    private static final List<String> TOTALS = List.of("全市", "合计", "全市合计", "总计");
    private static final List<List<String>> GROUPS = List.of(List.of("市区", "县域"), List.of("城区小计", "郊区小计"), List.of("小计", "小计"), List.of("市辖区", "所辖县"));

    private final City city;
    private final Layout layout;
    private final String total;
    private final List<String> groups;
    private final boolean before;

    Lines(Random random, City city, Layout layout) {
        this.city = city;
        this.layout = layout;
        this.total = TOTALS.get(random.nextInt(TOTALS.size()));
        this.groups = GROUPS.get(random.nextInt(GROUPS.size()));
        this.before = random.nextBoolean();
    }

    /** All, with the total where it stands. */
    List<Line> all() {
        List<Line> lines = new ArrayList<>();
        if (layout.has(Trait.SUBTOTALS)) {
            int half = city.places().size() / 2;
            lines.addAll(group(groups.get(0), city.places().subList(0, half)));
            lines.addAll(group(groups.get(1), city.places().subList(half, city.places().size())));
        } else {
            city.places().forEach(place -> lines.add(new Line.One(place)));
        }
        if (layout.total() != TotalPlace.NONE) {
            lines.add(layout.total() == TotalPlace.FIRST ? 0 : lines.size(), new Line.Whole());
        }
        return lines;
    }

    private List<Line> group(String name, List<Place> places) {
        List<Line> lines = new ArrayList<>();
        places.forEach(place -> lines.add(new Line.One(place)));
        lines.add(before ? 0 : lines.size(), new Line.Group(name, places));
        return lines;
    }

    String name(Line line, int year) {
        boolean bilingual = layout.has(Trait.BILINGUAL);
        if (line instanceof Line.One one) {
            return one.place().in(year) + (bilingual ? " " + one.place().latin() : "");
        }
        return line instanceof Line.Group group ? group.name() : total + (bilingual ? " Total" : "");
    }
}
