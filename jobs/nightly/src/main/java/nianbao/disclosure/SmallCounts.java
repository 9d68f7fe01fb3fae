package nianbao.disclosure;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Breakdown;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.Rule;
import nianbao.definition.SmallCount;
import nianbao.linear.Interval;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** What a definition says of small counts and of what adds up, as tables of a database. */
record SmallCounts(Definition definition) {

    private static final Map<String, Integer> LEVELS = Map.of("township", 1, "county", 2, "city", 3);

    /** Whether anything of the form may have to be hidden. */
    boolean any() {
        return definition.indicators().stream().anyMatch(indicator -> indicator.small() != null)
                || definition.breakdowns().stream().anyMatch(breakdown -> breakdown.published() != null);
    }

    /** Fills {@code small_count}, {@code published_breakdown} and {@code rule_term}, and whatever was in them before is gone. */
    void load(Database database, SqlFolder sql) throws SQLException {
        database.execute(sql.read("disclosure/tables"));
        insert(database, "small_count", definition.indicators().stream().filter(indicator -> indicator.small() != null).map(SmallCounts::row));
        insert(database, "published_breakdown", definition.breakdowns().stream().filter(breakdown -> breakdown.published() != null).map(SmallCounts::row));
        insert(database, "rule_term", terms(new LinearConditions(database)));
    }

    private static String row(Indicator indicator) {
        SmallCount small = Objects.requireNonNull(indicator.small());
        return values(Sql.literal(indicator.name()), small.minimum().toPlainString(), small.zero() ? "1" : "0", small.percent().toPlainString());
    }

    private static String row(Breakdown breakdown) {
        return values(Sql.literal(breakdown.name()), String.valueOf(LEVELS.get(breakdown.published())));
    }

    private Stream<String> terms(LinearConditions conditions) throws SQLException {
        List<String> names = definition.indicators().stream().map(Indicator::name).toList();
        Stream.Builder<String> rows = Stream.builder();
        for (Rule rule : definition.rules()) {
            int number = 0;
            // The categories of a breakdown are held together by what they split, whether a rule says so or not.
            for (Linear sum : conditions.of(rule).orElse(List.of())) {
                number++;
                if (names.containsAll(sum.factors().keySet())) {
                    for (Bound bound : Bound.of(sum)) {
                        add(rule, rule.name() + number + bound.side(), bound, rows);
                    }
                }
            }
        }
        return rows.build();
    }

    private static void add(Rule rule, String name, Bound bound, Stream.Builder<String> rows) {
        bound.factors().forEach((indicator, factor) -> rows.add(values(
                Sql.literal(name), String.valueOf(rule.years().first()), String.valueOf(rule.years().last()), Sql.literal(indicator),
                factor.toPlainString(), bound.low().toPlainString(), bound.equal(), String.valueOf(bound.factors().size()))));
    }

    /** That a sum is not less than something, or the same as it. */
    private record Bound(Map<String, BigDecimal> factors, BigDecimal low, String equal, String side) {

        static List<Bound> of(Linear sum) {
            Interval range = sum.range();
            if (range.isPoint()) {
                return List.of(new Bound(sum.factors(), range.low(), "1", ""));
            }
            Map<String, BigDecimal> turned = sum.factors().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, factor -> factor.getValue().negate()));
            return Stream.of(
                            range.least().map(low -> new Bound(sum.factors(), low, "0", " low")).stream(),
                            range.most().map(high -> new Bound(turned, high.negate(), "0", " high")).stream())
                    .flatMap(bounds -> bounds)
                    .toList();
        }
    }

    private static String values(String... values) {
        return Stream.of(values).collect(Collectors.joining(", ", "(", ")"));
    }

    private static void insert(Database database, String table, Stream<String> rows) throws SQLException {
        String values = rows.collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            database.execute(new Sql("insert into " + table + " values " + values));
        }
    }
}
