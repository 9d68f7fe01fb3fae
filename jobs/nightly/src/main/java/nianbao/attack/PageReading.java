package nianbao.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of the report says: its tables, its bars, ranks and streaks, its pictures of years, and what lies behind its map. */
record PageReading(Path file, Published published, Saying saying) {

    private static final Pattern TITLED = Pattern.compile("^(.*) (\\d{4})$");
    private static final Pattern POINT = Pattern.compile("^(\\d{4}): ([−-]?[\\d,.]+).*");
    private static final Pattern WIDTH = Pattern.compile("width:\\s*([\\d.]+)%");
    private static final Pattern RANK = Pattern.compile("#(\\d+)");
    private static final double HALF = 0.5;

    void read() {
        Document page = parse();
        Optional<String> place = published.place(file, page.select("h1").text());
        page.select("table.figures").forEach(table -> place.ifPresent(division -> figures(table, division)));
        page.select("table.sortable").forEach(table -> divisions(table, place));
        page.select("section[aria-labelledby=trends]").forEach(section -> place.ifPresent(division -> trends(section, division)));
        page.select("section[aria-labelledby=ranking] tbody.form").forEach(table -> leaders(table, place));
        page.select("section[aria-labelledby=ranking] tbody:not(.form) tr").forEach(row -> streak(row, place));
    }

    private Document parse() {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Element table, String division) {
        Optional<String> form = published.form(table.select("caption").text());
        List<Element> heads = table.select("thead th");
        if (form.isEmpty() || heads.size() < 6) {
            return;
        }
        int year = Integer.parseInt(heads.get(2).text());
        String indicator = "";
        for (Element row : table.select("tbody tr")) {
            Optional<Item> item = published.item(form.get(), row.select("th").text(), indicator);
            if (item.isPresent()) {
                indicator = item.get().indicator();
                Optional<Figure> figure = published.figure(form.get(), year, division, item.get());
                Optional<Figure> before = published.figure(form.get(), year - 1, division, item.get());
                saying.compared(figure, before, texts(row).subList(1, 5), where("figures", row.select("th").text()));
            }
        }
    }

    private void divisions(Element table, Optional<String> above) {
        String caption = table.select("caption").text();
        Matcher year = TITLED.matcher(caption);
        Optional<String> form = year.matches() ? published.form(year.group(1)) : Optional.empty();
        if (form.isEmpty()) {
            return;
        }
        List<Element> heads = table.select("thead th");
        for (int column = 1; column < heads.size(); column++) {
            String title = heads.get(column).select("button").text();
            Optional<Item> item = published.item(form.get(), title, "");
            if (item.isPresent()) {
                column(table, column, division -> published.figure(form.get(), Integer.parseInt(year.group(2)), division, item.get()), above, where(caption, title));
            }
        }
    }

    /** What a column says of a division. */
    private interface Of {
        Optional<Figure> figure(String division);
    }

    /** A figure with the length of its bar, of which the longest has 100. */
    private record Bar(double per100, Optional<Figure> figure) {}

    private void column(Element table, int column, Of of, Optional<String> above, String where) {
        Map<String, Ranks> ranks = new HashMap<>();
        List<Bar> bars = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            Element cell = row.children().get(column);
            String name = row.select("th").text();
            Optional<String> division = published.division(name, above);
            Optional<Figure> figure = division.flatMap(of::figure);
            String level = published.level(division.orElse(""));
            Written.of(cell.attr("data-value")).ifPresent(value -> saying.value(figure, value.is(), value.open(), where));
            Written.of(cell.select("span a").text()).ifPresent(value -> saying.value(figure, value.is(), value.open(), where));
            Matcher rank = RANK.matcher(cell.select(".rank").text());
            if (rank.find()) {
                ranks.computeIfAbsent(level, list -> new Ranks()).put(Double.parseDouble(rank.group(1)), figure);
            }
            Matcher bar = WIDTH.matcher(cell.select("i").attr("style"));
            if (bar.find()) {
                bars.add(new Bar(Double.parseDouble(bar.group(1)), figure));
            }
        }
        ranks.values().forEach(list -> list.tell(saying, where + " rank"));
        bars.stream().filter(bar -> bar.per100() == 100).findFirst().ifPresent(longest ->
                bars.forEach(bar -> saying.share(bar.figure(), longest.figure(), bar.per100(), HALF, where + " bar")));
    }

    private void trends(Element section, String division) {
        Optional<String> form = Optional.empty();
        for (Element part : section.select("h3, figure")) {
            if (part.tagName().equals("h3")) {
                form = published.form(part.text());
            } else if (form.isPresent()) {
                trend(part, form.get(), division);
            }
        }
    }

    private void trend(Element picture, String form, String division) {
        Element caption = picture.select("figcaption span").first();
        Optional<Item> item = caption == null ? Optional.empty() : published.item(form, caption.ownText(), "");
        for (Element point : picture.select("circle title")) {
            Matcher said = POINT.matcher(point.text());
            if (said.matches() && item.isPresent()) {
                Optional<Figure> figure = published.figure(form, Integer.parseInt(said.group(1)), division, item.get());
                Written.of(said.group(2)).ifPresent(value -> saying.value(figure, value.is(), value.open(), where("trends", point.text())));
            }
        }
    }

    private void leaders(Element table, Optional<String> place) {
        Matcher title = TITLED.matcher(table.select("th[colspan]").text());
        Optional<String> form = title.matches() ? published.form(title.group(1)) : Optional.empty();
        for (Element row : table.select("tr:has(td)")) {
            String indicator = row.select("th").eachText().get(0);
            form.ifPresent(ranked -> new OrderReading(published, place, saying, where("ranking", indicator))
                    .leaders(ranked, Integer.parseInt(title.group(2)), indicator, texts(row).subList(0, 4)));
        }
    }

    private void streak(Element row, Optional<String> place) {
        List<String> cells = texts(row);
        Matcher counted = Pattern.compile("^(.+?) · (.+)$").matcher(cells.get(0));
        Matcher years = Pattern.compile("^(\\d{4})–(\\d{4})$").matcher(cells.get(2));
        if (counted.matches() && years.matches()) {
            String name = row.select("th").text();
            new OrderReading(published, place, saying, where("ranking", name))
                    .streak(name, counted.group(1), counted.group(2), cells.get(1), Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
    }

    private static List<String> texts(Element row) {
        return row.select("td").stream().map(Element::text).toList();
    }

    private String where(String section, String line) {
        return file.getFileName() + " " + section + " " + line;
    }
}
