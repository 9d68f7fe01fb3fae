package nianbao.definition;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.division.Division;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The register of corrections that stands beside the definitions. */
record CorrectionsFile(Path file, List<Definition> forms) {

    static final String NAME = "corrections.yaml";

    /** None where there is no such file. */
    static List<Correction> in(Path folder, List<Definition> forms) {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? new CorrectionsFile(file, forms).corrections() : List.of();
    }

    private List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (JsonNode entry : DefinitionSchema.CORRECTIONS.read(file)) {
            Correction correction = correction(entry);
            corrections.stream().filter(correction::isAboutThatOf).findFirst().ifPresent(first -> {
                throw wrong(entry, "corrected_twice", correction.figure(), first.place());
            });
            corrections.add(correction);
        }
        return List.copyOf(corrections);
    }

    private Correction correction(JsonNode entry) {
        String name = entry.get("form").asString();
        Definition form = forms.stream()
                .filter(one -> one.form().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(entry.get("form"), "no_such_form", name));
        int year = entry.get("year").asInt();
        String breakdown = text(entry, "breakdown");
        String category = text(entry, "category");
        if (breakdown != null && !parts(form, breakdown).anyMatch(part -> part.equals(category))) {
            throw wrong(entry.get("breakdown"), "no_such_category", name, category, breakdown);
        }
        return new Correction(
                DefinitionSchema.place(file, entry),
                name,
                year,
                division(entry.get("division"), form, year),
                indicator(entry.get("indicator"), form),
                breakdown,
                category,
                entry.get("expect").isNull() ? null : figure(entry.get("expect")),
                figure(entry.get("value")),
                entry.get("reason").asString(),
                entry.get("role").asString(),
                entry.get("date").asString());
    }

    private static Stream<String> parts(Definition form, String breakdown) {
        return form.breakdowns().stream()
                .filter(one -> one.name().equals(breakdown))
                .flatMap(one -> one.categories().stream())
                .map(Category::name);
    }

    private String indicator(JsonNode node, Definition form) {
        String name = node.asString();
        if (form.indicators().stream().noneMatch(indicator -> indicator.name().equals(name))) {
            throw wrong(node, "no_such_indicator", form.form(), name);
        }
        return name;
    }

    private String division(JsonNode node, Definition form, int year) {
        String name = node.asString();
        List<String> codes = form.named(name)
                .filter(division -> year >= division.span().first() && year <= form.register().toldUntil(division))
                .map(Division::code)
                .distinct()
                .toList();
        if (codes.size() > 1) {
            throw wrong(node, "division_of_several", name, year, String.join(", ", codes));
        }
        return codes.stream().findFirst().orElseThrow(() -> wrong(node, "no_such_division", name, year));
    }

    private static BigDecimal figure(JsonNode node) {
        return new BigDecimal(node.asString());
    }

    private static @Nullable String text(JsonNode entry, String key) {
        return entry.has(key) ? entry.get(key).asString() : null;
    }

    private InvalidDefinition wrong(JsonNode node, String key, @Nullable Object... places) {
        return InvalidDefinition.at(DefinitionSchema.place(file, node), key, places);
    }
}
