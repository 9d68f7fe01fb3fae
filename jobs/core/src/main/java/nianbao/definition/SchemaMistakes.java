package nianbao.definition;

import com.networknt.schema.Error;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.Nearest;
import tools.jackson.databind.JsonNode;

/** What is wrong with a file that its schema does not pass: a line each, with the line of the file and the keys that lead there. */
record SchemaMistakes(Path file, JsonNode schema, List<Error> errors) {

    private static final Set<String> OF_KIND = Set.of("type", "const");

    String text() {
        Set<String> lines = new LinkedHashSet<>();
        errors.stream().filter(error -> isMeant(error)).forEach(error -> lines.add(line(error)));
        return String.join("\n", lines);
    }

    /** Whether it counts: not that of alternatives none holds, and of these not those of another kind than what was written. */
    private boolean isMeant(Error error) {
        return alternatives().filter(among -> isBelow(error, among)).allMatch(among -> !isOfKind(error) || below(among).allMatch(SchemaMistakes::isOfKind))
                && (!isAlternatives(error) || below(error).findAny().isEmpty());
    }

    private String line(Error error) {
        JsonNode node = error.getInstanceNode();
        boolean isAboutKey = error.getProperty() != null && node.has(error.getProperty());
        String place = DefinitionSchema.place(file, isAboutKey ? node.get(error.getProperty()) : node);
        return Stream.of(place + ":", String.valueOf(error.getInstanceLocation()), words(error)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String words(Error error) {
        Object[] said = error.getArguments();
        String key = "schema_" + error.getKeyword();
        return switch (error.getKeyword()) {
            case "enum" -> words(key, error.getInstanceNode().asString(), joined(error.getSchemaNode()));
            case "pattern" -> words(key, error.getInstanceNode().asString(), joined(examples(parent(error))));
            case "propertyNames" -> words(key, error.getProperty(), joined(examples(error.getSchemaNode())));
            case "required" -> words(key, either(beside(error).map(Error::getProperty).map(name -> words("quoted", name)).toList()));
            case "additionalProperties" -> unknown(key, error);
            case "type", "const" -> words("schema_type", found(error), either(beside(error).flatMap(SchemaMistakes::expected).toList()));
            case "dependentRequired", "minItems", "minProperties", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "false" -> words(key, said);
            case "not" -> words(key, error.getInstanceNode().asString());
            case "oneOf" -> words(key, joined(error.getSchemaNode().findValues("required").stream().flatMap(JsonNode::valueStream)));
            default -> words("schema_other", error.getKeyword());
        };
    }

    private String unknown(String key, Error error) {
        Set<String> known = parent(error).path("properties").propertyNames().stream().collect(Collectors.toSet());
        known.removeAll(error.getInstanceNode().propertyNames());
        return Nearest.to(error.getProperty(), known).map(near -> words(key + "_near", error.getProperty(), near)).orElseGet(() -> words(key, error.getProperty()));
    }

    /** What the other alternatives say of the same place, with what this one says. */
    private Stream<Error> beside(Error error) {
        List<Error> beside = new ArrayList<>(List.of(error));
        alternatives().filter(among -> isBelow(error, among)).flatMap(this::below)
                .filter(other -> other != error && other.getKeyword().equals(error.getKeyword()) || isOfKind(other) && isOfKind(error))
                .filter(other -> other != error && other.getInstanceLocation().equals(error.getInstanceLocation()))
                .forEach(beside::add);
        return errors.stream().filter(beside::contains);
    }

    private Stream<Error> alternatives() {
        return errors.stream().filter(SchemaMistakes::isAlternatives);
    }

    private Stream<Error> below(Error among) {
        return errors.stream().filter(error -> isBelow(error, among) && !isAlternatives(error));
    }

    private static boolean isBelow(Error error, Error among) {
        return error != among && error.getEvaluationPath().startsWith(among.getEvaluationPath()) && error.getInstanceLocation().startsWith(among.getInstanceLocation());
    }

    private static boolean isAlternatives(Error error) {
        return error.getKeyword().equals("oneOf");
    }

    private static boolean isOfKind(Error error) {
        return OF_KIND.contains(error.getKeyword());
    }

    private static String found(Error error) {
        JsonNode node = error.getInstanceNode();
        return node.isValueNode() && !node.isNull() ? words("quoted", node.asString()) : words("type_" + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The kinds that a schema asks for, or its one value. */
    private static Stream<String> expected(Error error) {
        JsonNode wanted = error.getSchemaNode();
        if (error.getKeyword().equals("const")) {
            return Stream.of(wanted.asString());
        }
        return (wanted.isArray() ? wanted.valueStream() : Stream.of(wanted)).map(kind -> words("type_" + kind.asString()));
    }

    /** The schema in which the keyword of an error stands. */
    private JsonNode parent(Error error) {
        String keyword = String.valueOf(error.getSchemaLocation().getFragment());
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    private Stream<JsonNode> examples(JsonNode part) {
        JsonNode meant = part.has("$ref") ? schema.at(part.get("$ref").asString().substring(1)) : part;
        return meant.get("examples").valueStream();
    }

    private static String joined(JsonNode values) {
        return joined(values.valueStream());
    }

    private static String joined(Stream<JsonNode> values) {
        return values.map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String either(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(words("either")));
    }

    private static String words(String key, Object... places) {
        return InvalidDefinition.words(key, places);
    }
}
