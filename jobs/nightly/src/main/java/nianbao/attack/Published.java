package nianbao.attack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/** The figures that are published, and those in whose place there is a mark, under the names that people read. */
final class Published {

    /** The category of what is counted as a whole. */
    static final String WHOLE = "_T";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static final String TODAY = "today";
    static final String THEN = "then";

    /**
     * A figure.
     *
     * @param number by which others name it
     * @param value null where it is hidden
     */
    record Figure(int number, @Nullable Double value) {

        boolean isHidden() {
            return value == null;
        }
    }

    /** What is counted: an indicator, and the category with its breakdown, or {@code _T} for the whole. */
    record Item(String indicator, String category) {}

    /** What lines of a form are called. */
    private record Label(String form, String title) {}

    private record Key(String basis, String form, int year, String division, Item item) {}

    private final Map<Key, Figure> figures = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, List<String>> divisions = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<Label, List<Item>> items = new HashMap<>();

    /** Reads them from the views of what is published, and numbers them in the table {@code figure}. */
    static Published of(Database database) throws SQLException {
        Published published = new Published();
        database.list(new Sql("select figure, basis, form, year, division_code, today_code, indicator, category, value from figure where edition = 0 order by figure"), row -> {
            BigDecimal value = row.getBigDecimal("value");
            Figure figure = new Figure(row.getInt("figure"), value == null ? null : value.doubleValue());
            Item item = new Item(row.getString("indicator"), row.getString("category"));
            String basis = row.getString("basis");
            if (!basis.equals(THEN)) {
                published.figures.put(new Key(TODAY, row.getString("form"), row.getInt("year"), row.getString("today_code"), item), figure);
            }
            if (!basis.equals(TODAY)) {
                published.figures.put(new Key(THEN, row.getString("form"), row.getInt("year"), row.getString("division_code"), item), figure);
            }
            return figure;
        });
        published.names(database);
        return published;
    }

    private void names(Database database) throws SQLException {
        database.list(new Sql("select form, title_zh from form union select form, title_en from form"), row -> forms.put(row.getString(2), row.getString(1)));
        database.list(new Sql("select code, name, parent_code, level from current_division"), row -> {
            levels.put(row.getString(1), row.getString(4));
            parents.put(row.getString(1), Optional.ofNullable(row.getString(3)).orElse(""));
            return divisions.computeIfAbsent(row.getString(2), name -> new ArrayList<>()).add(row.getString(1));
        });
        database.list(new Sql("select form, title_zh, indicator from indicator union select form, title_en, indicator from indicator"), row ->
                items.computeIfAbsent(new Label(row.getString(1), row.getString(2)), label -> new ArrayList<>())
                        .add(new Item(row.getString(3), WHOLE)));
        database.list(new Sql("""
                select form, title_zh, coalesce(of_indicator, ''), breakdown || '-' || category from category
                union
                select form, title_en, coalesce(of_indicator, ''), breakdown || '-' || category from category"""), row ->
                items.computeIfAbsent(new Label(row.getString(1), row.getString(2)), label -> new ArrayList<>())
                        .add(new Item(row.getString(3), row.getString(4))));
    }

    /** A figure on the divisions of today. */
    Optional<Figure> figure(String form, int year, String division, Item item) {
        return figure(TODAY, form, year, division, item);
    }

    /** A figure in one of the two orders of the divisions. */
    Optional<Figure> figure(String basis, String form, int year, String division, Item item) {
        return Optional.ofNullable(figures.get(new Key(basis, form, year, division, item)));
    }

    Optional<String> form(String title) {
        return Optional.ofNullable(forms.get(title));
    }

    /** A division by its name; of several of that name the only one near a place: in it, at best directly, or at least in its city. */
    Optional<String> division(String name, Optional<String> near) {
        List<String> named = divisions.getOrDefault(name, List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : near.flatMap(place -> only(named, place));
    }

    private Optional<String> only(List<String> named, String place) {
        return Stream.<Predicate<String>>of(
                        code -> place.equals(code) || place.equals(parents.get(code)), code -> above(code).contains(place), code -> city(code).equals(city(place)))
                .map(near -> named.stream().filter(near).toList())
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .findFirst();
    }

    private List<String> above(String code) {
        return Stream.iterate(code, parents::containsKey, one -> Objects.requireNonNull(parents.get(one))).skip(1).toList();
    }

    private String city(String code) {
        List<String> above = above(code);
        return above.isEmpty() ? code : above.get(above.size() - 1);
    }

    /** The division that a file is about: its code begins the name of the file or of a folder, or the title names it with the year beside. */
    Optional<String> place(Path file, String title) {
        Optional<String> named = around(file);
        Matcher year = YEAR.matcher(title);
        return named.isPresent() || !year.find()
                ? named
                : division(title.substring(0, year.start()).replaceFirst("[:,].*$", "").strip(), Optional.empty());
    }

    /** The division whose code begins the name of a file or of a folder that it is in. */
    Optional<String> around(Path file) {
        return Stream.iterate(file, Objects::nonNull, Path::getParent)
                .map(path -> String.valueOf(path.getFileName()).replaceFirst("-.*", ""))
                .filter(parents::containsKey)
                .findFirst();
    }

    /** What kind of division it is; only those of one kind are ranked together. */
    String level(String division) {
        return levels.getOrDefault(division, "");
    }

    /** Whether others belong to a division. */
    boolean isAboveOthers(String division) {
        return parents.containsValue(division);
    }

    /** What a line is about, below one about an indicator; nothing where its title may mean several things. */
    Optional<Item> item(String form, String title, String indicator) {
        List<Item> meant = items.getOrDefault(new Label(form, title), List.of()).stream()
                .filter(item -> item.category().equals(WHOLE) || item.indicator().isEmpty() || item.indicator().equals(indicator))
                .map(item -> item.indicator().isEmpty() ? new Item(indicator, item.category()) : item)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The only form that has an indicator of a title. */
    Optional<String> formWith(String title) {
        List<String> having = forms.values().stream().distinct().filter(form -> item(form, title, "").isPresent()).toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }
}
