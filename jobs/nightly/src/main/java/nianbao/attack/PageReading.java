package nianbao.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of the report says: its tables, its bars and ranks, its pictures of years, and what lies behind its map. */
record PageReading(Path file, Published published, Saying saying) {

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)");
    private static final Pattern POINT = Pattern.compile("^(\\d{4}): ([−-]?[\\d,.]+).*");
    private static final Pattern WIDTH = Pattern.compile("width:\\s*([\\d.]+)%");
    private static final Pattern RANK = Pattern.compile("#(\\d+)");
    private static final double HALF = 0.5;
    private static final double TENTH = 0.05;

    void read() {
        Document page = parse();
        Optional<String> place = place(page);
        page.select("table.figures").forEach(table -> place.ifPresent(division -> figures(table, division)));
        page.select("table.sortable").forEach(table -> divisions(table, place));
        page.select("section[aria-labelledby=trends]").forEach(section -> place.ifPresent(division -> trends(section, division)));
    }

    private Document parse() {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A page is called after its division, with the year beside it.
    private Optional<String> place(Document page) {
        String title = page.select("h1").text();
        Matcher year = YEARS.matcher(title);
        return year.find() ? published.division(title.substring(0, year.start()).replaceFirst("[:,]?\\s*$", "").strip(), Optional.empty()) : Optional.empty();
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
                List<Element> cells = row.select("td");
                String where = where("figures", row.select("th").text());
                number(cells.get(1).text()).ifPresent(value -> saying.value(figure, value.is, value.open, where));
                number(cells.get(2).text()).ifPresent(value -> saying.value(before, value.is, value.open, where));
                number(cells.get(3).text()).ifPresent(change -> saying.change(figure, before, change.is, change.open, where));
                number(cells.get(4).text()).ifPresent(percent -> saying.share(figure, before, 100 + percent.is, TENTH, where));
            }
        }
    }

    private void divisions(Element table, Optional<String> above) {
        String caption = table.select("caption").text();
        Matcher year = Pattern.compile("^(.*) (\\d{4})$").matcher(caption);
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

    /** A figure at its rank, or with its bar. */
    private record Placed(String level, double place, Optional<Figure> figure) {}

    private void column(Element table, int column, Of of, Optional<String> above, String where) {
        List<Placed> ranks = new ArrayList<>();
        List<Placed> bars = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            Element cell = row.children().get(column);
            String name = row.select("th").text();
            Optional<String> division = published.division(name, above).or(() -> published.division(name, Optional.empty()));
            Optional<Figure> figure = division.flatMap(of::figure);
            String level = published.level(division.orElse(""));
            number(cell.attr("data-value")).ifPresent(value -> saying.value(figure, value.is, value.open, where));
            number(cell.select("span a").text()).ifPresent(value -> saying.value(figure, value.is, value.open, where));
            Matcher rank = RANK.matcher(cell.select(".rank").text());
            if (rank.find()) {
                ranks.add(new Placed(level, Double.parseDouble(rank.group(1)), figure));
            }
            Matcher bar = WIDTH.matcher(cell.select("i").attr("style"));
            if (bar.find()) {
                bars.add(new Placed(level, Double.parseDouble(bar.group(1)), figure));
            }
        }
        for (Placed one : ranks) {
            ranks.stream().filter(other -> other.level().equals(one.level()) && other.place() > one.place()).forEach(other -> saying.before(one.figure(), other.figure(), where + " rank"));
        }
        bars.stream().filter(bar -> bar.place() == 100).findFirst().ifPresent(longest ->
                bars.forEach(bar -> saying.share(bar.figure(), longest.figure(), bar.place(), HALF, where + " bar")));
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
                number(said.group(2)).ifPresent(value -> saying.value(figure, value.is, value.open, where("trends", point.text())));
            }
        }
    }

    private String where(String section, String line) {
        return file.getFileName() + " " + section + " " + line;
    }

    /** A number as it is written, and how far off the figure may be. */
    private record Written(double is, double open) {}

    private static Optional<Written> number(String text) {
        String plain = text.replace(",", "").replace('−', '-').replaceFirst("^\\+", "").replaceFirst("\\s.*", "");
        if (!plain.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        return Optional.of(new Written(Double.parseDouble(plain), HALF * Math.pow(10, -decimals)));
    }
}
