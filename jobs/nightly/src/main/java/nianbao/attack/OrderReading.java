package nianbao.attack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;

/**
 * What is said in words of the order of figures: who is first, and what has risen or fallen for years.
 *
 * @param place the division that a page or document is about
 * @param where in which file and place
 */
record OrderReading(Published published, Optional<String> place, Saying saying, String where) {

    private static final Pattern STREAK = Pattern.compile("^(.+?)：(.+?)，(.+)，(.+)（(\\d{4})–(\\d{4})）$");
    private static final String AND = "、";

    /** Names in the order of ranks, several with a mark between where they are equal. */
    void leaders(String form, int year, String title, List<String> names) {
        Ranks ranks = new Ranks();
        Optional<Item> item = published.item(form, title, "");
        for (int rank = 0; rank < names.size(); rank++) {
            for (String name : names.get(rank).split(AND)) {
                ranks.put(rank, item.flatMap(counted -> published.division(name.strip(), place)
                        .flatMap(division -> published.figure(form, year, division, counted))));
            }
        }
        ranks.tell(saying, where);
    }

    /** A sentence of a document about a division, a form, an indicator and two years. */
    void streak(String text) {
        Matcher said = STREAK.matcher(text);
        if (said.matches()) {
            streak(said.group(1), said.group(2), said.group(3), said.group(4), Integer.parseInt(said.group(5)), Integer.parseInt(said.group(6)));
        }
    }

    /** That an indicator of a division went one way from year to year; of who was first for years nothing is taken. */
    void streak(String name, String title, String indicator, String way, int first, int last) {
        boolean rising = way.contains("上升") || way.contains("risen");
        if (rising || way.contains("下降") || way.contains("fallen")) {
            String form = published.form(title).orElse("");
            for (int year = first + 1; year <= last; year++) {
                Optional<Figure> now = figure(form, year, name, indicator);
                Optional<Figure> before = figure(form, year - 1, name, indicator);
                saying.before(rising ? now : before, rising ? before : now, where);
            }
        }
    }

    private Optional<Figure> figure(String form, int year, String name, String title) {
        return published.division(name, place)
                .flatMap(division -> published.item(form, title, "").flatMap(item -> published.figure(form, year, division, item)));
    }
}
