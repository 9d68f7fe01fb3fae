package nianbao.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.label.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names inside a definition that must be names of something in it. */
final class References {

    private final Path file;
    private final JsonNode yaml;
    private final Definition definition;
    private final Set<String> indicators;

    References(Path file, JsonNode yaml, Definition definition) {
        this.file = file;
        this.yaml = yaml;
        this.definition = definition;
        this.indicators = definition.indicators().stream().map(Indicator::name).collect(Collectors.toSet());
    }

    void check() {
        require(!definition.layout().in(Place.ROWS).isEmpty(), "nothing_in_rows");
        require(!definition.layout().in(Place.COLUMNS).isEmpty(), "nothing_in_columns");
        require(definition.layout().placement(Dimension.DIVISION).isPresent(), "no_division");
        require(definition.layout().placement(Dimension.INDICATOR).isPresent(), "no_indicator");
        definition.indicators().forEach(indicator -> Optional.ofNullable(indicator.ratio()).ifPresent(ratio -> ratio(indicator, ratio)));
        definition.indicators().stream().filter(indicator -> indicator.kind() == Kind.RATE).forEach(this::rate);
        definition.breakdowns().forEach(this::breakdown);
        claims();
        definition.rules().forEach(this::rule);
        definition.breaks().forEach(this::broken);
        definition.reporters().forEach(this::reporter);
        due();
    }

    private void reporter(Heading reporter) {
        if (definition.named(reporter.text()).findAny().isEmpty()) {
            Set<String> names = definition.register().divisions().stream().map(Division::name).collect(Collectors.toSet());
            known(reporter.text(), names, yaml.get("reporters"));
        }
    }

    /** A year is due on one day. */
    private void due() {
        List<DueDay> days = definition.due();
        for (int day = 1; day < days.size(); day++) {
            Years years = days.get(day).years();
            if (days.subList(0, day).stream().anyMatch(other -> other.years().overlaps(years))) {
                throw wrong(yaml.get("due"), "day_twice");
            }
        }
    }

    private void require(boolean said, String otherwise) {
        if (!said) {
            throw wrong(yaml.get("layout"), otherwise);
        }
    }

    private void ratio(Indicator indicator, Ratio ratio) {
        JsonNode node = yaml.get("indicators").get(indicator.name());
        known(ratio.numerator(), indicators, node);
        known(ratio.denominator(), indicators, node);
    }

    private void rate(Indicator indicator) {
        JsonNode node = yaml.get("indicators").get(indicator.name());
        if (node.has("jump")) {
            throw wrong(node.get("jump"), "jump_of_rate");
        }
    }

    private record Claim(Indicator indicator, Heading heading) {}

    /** A heading means one indicator in a year. */
    private void claims() {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (Indicator indicator : definition.indicators()) {
            for (Heading heading : indicator.headings()) {
                List<Claim> alike = claims.computeIfAbsent(Label.normal(heading.text()), text -> new ArrayList<>());
                Claim claim = new Claim(indicator, heading);
                alike.forEach(other -> apart(claim, other));
                alike.add(claim);
            }
        }
    }

    private void apart(Claim claim, Claim other) {
        if (claim.indicator() != other.indicator() && claim.heading().years().overlaps(other.heading().years())) {
            String name = claim.indicator().name();
            throw wrong(yaml.get("indicators").get(name), "heading_twice", name, other.indicator().name(), claim.heading().text());
        }
    }

    private void breakdown(Breakdown breakdown) {
        JsonNode node = yaml.get("breakdowns").get(breakdown.name());
        Set<String> categories =
                breakdown.categories().stream().map(Category::name).collect(Collectors.toSet());
        if (breakdown.of() != null) {
            known(breakdown.of(), indicators, node);
        }
        breakdown.categories().stream()
                .map(Category::within)
                .filter(within -> within != null)
                .forEach(within -> known(within, categories, node));
    }

    private void rule(Rule rule) {
        JsonNode node = yaml.get("rules").get(rule.name());
        // The names in a condition may be those of other forms, which are not known here.
        List<String> named = rule.check().when(
                holds -> List.of(),
                categories -> List.of(categories.total()),
                parts -> Stream.concat(Stream.of(parts.total()), parts.parts().stream()).toList());
        named.forEach(name -> known(name, indicators, node));
        if (rule.check() instanceof Rule.Categories categories) {
            known(categories.breakdown(), breakdowns(), node);
        }
    }

    private void broken(Break broken) {
        JsonNode node = yaml.get("breaks").get(broken.name());
        broken.of().forEach(name -> known(name, breakable(), node));
    }

    private Set<String> breakable() {
        Stream<String> categories = definition.breakdowns().stream().flatMap(breakdown ->
                breakdown.categories().stream().map(category -> breakdown.name() + "/" + category.name()));
        return Stream.of(indicators.stream(), breakdowns().stream(), categories)
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private Set<String> breakdowns() {
        return definition.breakdowns().stream().map(Breakdown::name).collect(Collectors.toSet());
    }

    private void known(String name, Set<String> names, JsonNode node) {
        if (!names.contains(name)) {
            throw InvalidDefinition.unknown(DefinitionSchema.place(file, node), name, name, names);
        }
    }

    private InvalidDefinition wrong(JsonNode node, String key, @Nullable Object... places) {
        return InvalidDefinition.at(DefinitionSchema.place(file, node), key, places);
    }
}
