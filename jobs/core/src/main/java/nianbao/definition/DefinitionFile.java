package nianbao.definition;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.Placement.Place;
import nianbao.division.Register;
import nianbao.label.Label;
import nianbao.language.Title;
import nianbao.observation.Acceptance;
import nianbao.observation.Level;
import nianbao.observation.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One YAML file that the schema has passed, turned into a definition. */
final class DefinitionFile {

    private static final Placement ANYWHERE =
            new Placement(List.of(Place.TITLE, Place.SHEET, Place.FILE), List.of(), null, null, 1);

    private static final Pattern AVERAGE = Pattern.compile("平均|\\b(?:average|mean)\\b", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final JsonNode yaml;
    private final Function<Path, Register> registers;

    DefinitionFile(Path file, JsonNode yaml, Function<Path, Register> registers) {
        this.file = file;
        this.yaml = yaml;
        this.registers = registers;
    }

    Definition definition() {
        Definition definition = new Definition(
                file,
                yaml.get("form").asString(),
                title(yaml.get("title")),
                yaml.get("register").asString(),
                registers.apply(file.resolveSibling(yaml.get("register").asString()).normalize()),
                yaml.get("level").asString(),
                headings(yaml.get("reporters")),
                due(yaml.get("due")),
                acceptance(),
                words(yaml.get("match")),
                layout(yaml.get("layout")),
                Definition.MissingResults.valueOf(yaml.path("formulas").asString("work_out").toUpperCase(Locale.ROOT)),
                units(),
                statuses(),
                entries("indicators", this::indicator),
                entries("breakdowns", this::breakdown),
                entries("rules", this::rule),
                entries("breaks", DefinitionFile::broken));
        new References(file, yaml, definition).check();
        return definition;
    }

    /** One day for all years, or several with their years. */
    private List<DueDay> due(JsonNode node) {
        List<Heading> written = node != null && node.isString() ? List.of(new Heading(node.asString(), Years.ALL)) : headings(node);
        try {
            return written.stream().map(DueDay::of).toList();
        } catch (DateTimeException e) {
            throw InvalidDefinition.at(DefinitionSchema.place(file, node), "no_such_day", node);
        }
    }

    private Acceptance acceptance() {
        if (yaml.path("source").asString("return").equals("publication")) {
            return Acceptance.BY_FIGURE;
        }
        return yaml.path("accepted").asString("whole").equals("by_sheet") ? Acceptance.BY_SHEET : Acceptance.WHOLE;
    }

    private <T> List<T> entries(String section, NamedReader<T> reader) {
        List<T> entries = new ArrayList<>();
        if (yaml.has(section)) {
            yaml.get(section).properties().forEach(entry -> entries.add(reader.read(entry.getKey(), entry.getValue())));
        }
        return List.copyOf(entries);
    }

    private interface NamedReader<T> {
        T read(String name, JsonNode node);
    }

    private Indicator indicator(String name, JsonNode node) {
        Title title = title(node.get("title"));
        return new Indicator(
                name,
                title,
                node.get("unit").asString(),
                Kind.of(node.get("kind").asString()),
                node.has("of") ? Ratio.of(node.get("of").asString()) : null,
                headings(node.get("headings")),
                spans(node.get("required")),
                node.path("undivided").asBoolean(false),
                headings(node.get("written_in")),
                bounds(node, title),
                isRounded(node, title),
                values(node.get("values")),
                Jump.of(node.get("jump"), Kind.of(node.get("kind").asString())),
                SmallCount.of(yaml.get("publish"), node.get("publish"), Kind.of(node.get("kind").asString())));
    }

    private Bounds bounds(JsonNode node, Title title) {
        Bounds usual = Bounds.usual(title, Kind.of(node.get("kind").asString()), node.get("unit").asString(), units());
        return new Bounds(
                node.has("minimum") ? new BigDecimal(node.get("minimum").asString()) : usual.minimum(),
                node.has("maximum") ? new BigDecimal(node.get("maximum").asString()) : usual.maximum(),
                node.path("whole").asBoolean(usual.whole() && !isRounded(node, title)),
                usual.seldomNegative() && !node.has("minimum"));
    }

    private static boolean isRounded(JsonNode node, Title title) {
        return node.path("rounded").asBoolean(AVERAGE.matcher(title.zh() + " " + title.en()).find());
    }

    private Breakdown breakdown(String name, JsonNode node) {
        List<Category> categories = new ArrayList<>();
        node.get("categories").properties().forEach(entry -> categories.add(category(entry.getKey(), entry.getValue())));
        return new Breakdown(name, title(node.get("title")), text(node.get("of")), normal(node.get("totals")), text(node.get("publish")), categories);
    }

    private Category category(String name, JsonNode node) {
        return new Category(
                name,
                title(node.get("title")),
                headings(node.get("headings")),
                text(node.get("within")),
                spans(node.get("required")));
    }

    private Rule rule(String name, JsonNode node) {
        Level level = Level.valueOf(node.get("level").asString().toUpperCase(Locale.ROOT));
        return new Rule(name, level, check(node), years(node.get("years"), Years.ALL), title(node.get("message")));
    }

    private static Break broken(String name, JsonNode node) {
        return new Break(
                name,
                Break.Change.valueOf(node.get("kind").asString().toUpperCase(Locale.ROOT)),
                node.get("year").asInt(),
                words(node.get("of")),
                title(node.get("text")),
                node.get("source").asString());
    }

    private Rule.Check check(JsonNode node) {
        if (node.has("holds")) {
            return new Rule.Holds(node.get("holds").asString());
        }
        JsonNode parts = node.get("parts");
        String total = parts.get("total").asString();
        return parts.has("breakdown")
                ? new Rule.Categories(total, parts.get("breakdown").asString())
                : new Rule.Parts(total, words(parts.get("of")));
    }

    private Layout layout(JsonNode node) {
        List<String> totals = words(node.get("totals")).stream().map(Label::normal).toList();
        List<String> subtotals = words(node.get("subtotals")).stream().map(Label::normal).toList();
        return new Layout(
                placements(node),
                commonHeadings("ignore", node),
                headings(node.get("growth")),
                common("totals", totals, subtotals),
                common("subtotals", subtotals, totals),
                common("footer", node),
                words(node.get("ends")).stream().map(Label::normal).toList(),
                common("column_numbers", node),
                headings(node.get("sheets")),
                commonHeadings("skip_sheets", node));
    }

    /** In the order of the file, which is that of the label columns. */
    private static Map<Dimension, Placement> placements(JsonNode node) {
        Map<Dimension, Placement> placements = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            Arrays.stream(Dimension.values())
                    .filter(dimension -> dimension.word().equals(name))
                    .forEach(dimension -> placements.put(dimension, placement(node.get(name))));
        }
        placements.putIfAbsent(Dimension.YEAR, ANYWHERE);
        return Collections.unmodifiableMap(placements);
    }

    private static Placement placement(JsonNode node) {
        List<Place> places = either(node.get("in")).map(word -> Place.valueOf(word.toUpperCase(Locale.ROOT))).toList();
        return new Placement(places, headings(node.get("headings")), text(node.get("fixed")), text(node.get("scheme")), node.path("begins").asInt(1));
    }

    private static Stream<String> either(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString) : Stream.of(node.asString());
    }

    private static List<String> common(String name, JsonNode node) {
        return Stream.concat(CommonWords.list(name), words(node.get(name)).stream()).map(Label::normal).toList();
    }

    /** The words of the definition, and of the common ones those that it does not use for something else. */
    private static List<String> common(String name, List<String> own, List<String> otherwise) {
        Stream<String> always = CommonWords.list(name).map(Label::normal).filter(word -> !otherwise.contains(word));
        return Stream.concat(always, own.stream()).toList();
    }

    private static List<Heading> commonHeadings(String name, JsonNode node) {
        Stream<Heading> always = CommonWords.list(name).map(text -> new Heading(text, Years.ALL));
        return Stream.concat(always, headings(node.get(name)).stream()).toList();
    }

    private Units units() {
        Map<String, Map<String, BigDecimal>> worth = new LinkedHashMap<>();
        Stream.of(CommonWords.map("units"), yaml.path("units")).forEach(units -> units.properties()
                .forEach(unit -> worth.computeIfAbsent(unit.getKey(), key -> new LinkedHashMap<>())
                        .putAll(values(unit.getValue()))));
        return new Units(worth);
    }

    private Map<String, Status> statuses() {
        Map<String, Status> statuses = new HashMap<>(CommonWords.statuses());
        statuses.putAll(CommonWords.statuses(yaml.path("statuses")));
        return statuses;
    }

    private static Title title(JsonNode node) {
        return new Title(node.get("zh").asString(), node.get("en").asString());
    }

    private static List<Heading> headings(JsonNode node) {
        if (node == null) {
            return List.of();
        }
        if (node.isArray()) {
            return node.valueStream().map(text -> new Heading(text.asString(), Years.ALL)).toList();
        }
        return node.properties().stream()
                .map(entry -> new Heading(entry.getKey(), years(entry.getValue(), Years.ALL)))
                .toList();
    }

    /** One span or several; none when it says nothing. */
    private static List<Years> spans(JsonNode node) {
        return node == null ? List.of() : either(node).map(Years::of).toList();
    }

    private static Years years(JsonNode node, Years missing) {
        return node == null ? missing : Years.of(node.asString());
    }

    private static Map<String, BigDecimal> values(JsonNode node) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        if (node != null) {
            node.properties().forEach(entry ->
                    values.put(Label.normal(entry.getKey()), new BigDecimal(entry.getValue().asString())));
        }
        return values;
    }

    private static List<String> words(JsonNode node) {
        return node == null ? List.of() : node.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> normal(JsonNode node) {
        return words(node).stream().map(Label::normal).toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node == null ? null : node.asString();
    }
}
