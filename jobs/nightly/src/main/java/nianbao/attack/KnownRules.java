package nianbao.attack;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Rule;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/**
 * The rules of forms, which whoever has a blank form knows: the sums and bounds that they ask for, and which breakdowns add up to what they
 * split. They are kept beside what is published.
 */
public final class KnownRules {

    private static final String FILE = "rules.parquet";
    private static final Sql TABLE = new Sql("""
            create or replace temp table rule_sum (
                form varchar, rule varchar, first_year integer, last_year integer, indicator varchar, breakdown varchar, factor decimal(28, 6),
                low decimal(28, 6), high decimal(28, 6), terms bigint)""");

    private KnownRules() {}

    /** Keeps them in the folder of what is published of a release. */
    public static void write(Definitions definitions, Path published) throws SQLException {
        try (Database database = Database.inMemory()) {
            database.execute(TABLE);
            LinearConditions conditions = new LinearConditions(database);
            for (Definition form : definitions.forms()) {
                List<String> rows = rows(form, conditions);
                if (!rows.isEmpty()) {
                    database.execute(new Sql("insert into rule_sum values " + String.join(", ", rows)));
                }
            }
            database.write(published.resolve(FILE), new Sql("from rule_sum"));
        }
    }

    /** Reads them into the table {@code rule_sum}, which is empty for what an older version has published. */
    static void read(Path published, Database database) throws SQLException {
        database.execute(TABLE);
        if (Files.exists(published.resolve(FILE))) {
            database.execute(new Sql("insert into rule_sum from read_parquet('${file}')").with("file", published.resolve(FILE)));
        }
    }

    private static List<String> rows(Definition form, LinearConditions conditions) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Rule rule : form.rules()) {
            String years = rule.years().first() + ", " + rule.years().last();
            int number = 0;
            // Names of another form or year are those of no figure here, so that nothing comes of such a rule.
            for (Linear sum : conditions.of(rule).orElse(List.of())) {
                String head = "(" + Sql.literal(form.form()) + ", " + Sql.literal(rule.name() + " " + ++number) + ", " + years + ", ";
                String tail = ", " + end(sum.range().least()) + ", " + end(sum.range().most()) + ", " + sum.factors().size() + ")";
                sum.factors().forEach((name, factor) -> rows.add(head + Sql.literal(name) + ", null, " + factor.toPlainString() + tail));
            }
            if (rule.check() instanceof Rule.Categories split) {
                rows.add("(" + Stream.of(form.form(), rule.name()).map(Sql::literal).collect(Collectors.joining(", ")) + ", " + years + ", "
                        + Sql.literal(split.total()) + ", " + Sql.literal(split.breakdown()) + ", -1, 0, 0, 1)");
            }
        }
        return rows;
    }

    private static String end(Optional<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).orElse("null");
    }
}
