package nianbao.linear;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nianbao.definition.Rule;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the conditions of rules as sums, as far as they are some; the database that evaluates them takes them apart. */
public final class LinearConditions {

    private static final JsonMapper JSON = new JsonMapper();
    /** The least by which figures differ. */
    private static final BigDecimal LEAST = new BigDecimal("0.000001");

    private final Database database;
    private final Map<String, Optional<List<Linear>>> known = new HashMap<>();

    public LinearConditions(Database database) {
        this.database = database;
    }

    /** All that a rule asks for of indicators, one by one; empty when any of it is no sum of theirs. */
    public Optional<List<Linear>> of(Rule rule) throws SQLException {
        Optional<String> condition = rule.condition();
        return condition.isPresent()
                ? of(condition.get())
                : rule.check().when(
                        holds -> Optional.empty(),
                        categories -> Optional.empty(),
                        parts -> Optional.of(List.of(Linear.sum(parts.total(), parts.parts()))));
    }

    /** All that a condition asks for, one by one; empty when any of it is no sum. */
    public Optional<List<Linear>> of(String condition) throws SQLException {
        Optional<List<Linear>> read = known.get(condition);
        if (read == null) {
            read = parsed(condition);
            known.put(condition, read);
        }
        return read;
    }

    private Optional<List<Linear>> parsed(String condition) throws SQLException {
        Sql ask = new Sql("select cast(json_serialize_sql(" + Sql.literal("select " + condition) + ") as varchar) as tree");
        String tree = database.list(ask, row -> row.getString("tree")).get(0);
        List<Linear> all = new ArrayList<>();
        JsonNode asked = JSON.readTree(tree).path("statements").path(0).path("node").path("select_list").path(0);
        return joined(asked, all) ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    private static boolean joined(JsonNode condition, List<Linear> all) {
        String type = condition.path("type").asString("");
        return switch (type) {
            case "CONJUNCTION_AND" -> children(condition, "children").stream().allMatch(child -> joined(child, all));
            case "COMPARE_BETWEEN" -> added(condition.path("lower"), condition.path("input"), Interval.atMost(BigDecimal.ZERO), all)
                    && added(condition.path("input"), condition.path("upper"), Interval.atMost(BigDecimal.ZERO), all);
            default -> range(type).filter(range -> added(condition.path("left"), condition.path("right"), range, all)).isPresent();
        };
    }

    /** In which the left side less the right one is. */
    private static Optional<Interval> range(String comparison) {
        return switch (comparison) {
            case "COMPARE_EQUAL" -> Optional.of(Interval.of(BigDecimal.ZERO));
            case "COMPARE_LESSTHANOREQUALTO" -> Optional.of(Interval.atMost(BigDecimal.ZERO));
            case "COMPARE_GREATERTHANOREQUALTO" -> Optional.of(Interval.atLeast(BigDecimal.ZERO));
            case "COMPARE_LESSTHAN" -> Optional.of(Interval.atMost(LEAST.negate()));
            case "COMPARE_GREATERTHAN" -> Optional.of(Interval.atLeast(LEAST));
            default -> Optional.empty();
        };
    }

    private static boolean added(JsonNode left, JsonNode right, Interval range, List<Linear> all) {
        Optional<Affine> one = affine(left);
        Optional<Affine> other = affine(right);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Affine difference = one.get().plus(other.get().times(BigDecimal.ONE.negate()));
        all.add(new Linear(
                difference.factors(),
                range.minus(Interval.of(difference.constant())).meet(Interval.ALL),
                alone(left).or(() -> alone(right)).filter(name -> range.isPoint())));
        return true;
    }

    private static Optional<String> alone(JsonNode side) {
        return side.path("class").asString("").equals("COLUMN_REF") ? Optional.of(String.join(".", children(side, "column_names").stream().map(JsonNode::asString).toList())) : Optional.empty();
    }

    /** Figures times factors, and a number. */
    private record Affine(Map<String, BigDecimal> factors, BigDecimal constant) {

        Affine plus(Affine other) {
            Map<String, BigDecimal> all = new LinkedHashMap<>(factors);
            other.factors.forEach((name, factor) -> all.merge(name, factor, BigDecimal::add));
            all.values().removeIf(factor -> factor.signum() == 0);
            return new Affine(all, constant.add(other.constant));
        }

        Affine times(BigDecimal factor) {
            Map<String, BigDecimal> all = new LinkedHashMap<>();
            factors.forEach((name, one) -> all.put(name, one.multiply(factor)));
            return new Affine(all, constant.multiply(factor));
        }
    }

    private static Optional<Affine> affine(JsonNode expression) {
        return switch (expression.path("class").asString("")) {
            case "COLUMN_REF" -> alone(expression).map(name -> new Affine(Map.of(name, BigDecimal.ONE), BigDecimal.ZERO));
            case "CONSTANT" -> constant(expression.path("literal")).map(number -> new Affine(Map.of(), number));
            case "FUNCTION" -> worked(expression);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> constant(JsonNode literal) {
        String kind = literal.path("kind").asString("");
        return kind.equals("INTEGER") || kind.equals("NUMERIC") ? Optional.of(new BigDecimal(literal.path("text").asString())) : Optional.empty();
    }

    private static Optional<Affine> worked(JsonNode function) {
        List<Optional<Affine>> arguments = children(function, "arguments").stream().map(one -> affine(one.path("expression"))).toList();
        if (arguments.isEmpty() || arguments.size() > 2 || arguments.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Affine first = arguments.get(0).orElseThrow();
        Affine last = arguments.get(arguments.size() - 1).orElseThrow();
        boolean sign = arguments.size() == 1;
        return switch (function.path("function_name").asString("")) {
            case "+" -> Optional.of(sign ? first : first.plus(last));
            case "-" -> Optional.of(sign ? first.times(BigDecimal.ONE.negate()) : first.plus(last.times(BigDecimal.ONE.negate())));
            case "*" -> first.factors().isEmpty()
                    ? Optional.of(last.times(first.constant()))
                    : Optional.of(first.times(last.constant())).filter(product -> last.factors().isEmpty());
            default -> Optional.empty();
        };
    }

    private static List<JsonNode> children(JsonNode of, String name) {
        return StreamSupport.stream(of.path(name).spliterator(), false).toList();
    }
}
