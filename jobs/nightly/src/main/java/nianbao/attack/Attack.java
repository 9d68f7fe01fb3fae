package nianbao.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.attack.ToldBounds.Between;
import nianbao.linear.NativeSolver;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Attached;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.PartitionKey;
import org.jspecify.annotations.Nullable;

/**
 * Works out from what was exported what is hidden of a release, and says where that succeeds.
 *
 * @param editions the release, and before it those that were published of which others may have kept everything
 */
public record Attack(List<SeenRelease> editions, SqlFolder sql) {

    private static final double NEARLY = 1e-3;
    private static final int SHOWN = 5;

    /** What a hidden figure is about. */
    public record Subject(String form, int year, String division, String indicator, String category) {}

    /** A hidden figure that can be worked out too closely, and what is said of it. */
    public record Leak(Subject about, Between between, List<String> where) {}

    /** A hidden figure, with how far off whoever works it out has to stay. */
    private record Truth(int figure, Subject about, double value, double margin) {

        boolean isKnown(Between between) {
            return between.high() < enough().high() || between.low() > enough().low();
        }

        Between enough() {
            return new Between(Math.max(0, value - margin) + NEARLY, value + margin - NEARLY);
        }
    }

    /** Fails, naming what can be worked out, when anything can from the files in a folder. */
    public void refuse(Path folder) throws SQLException, IOException {
        List<Leak> leaks = on(folder);
        if (!leaks.isEmpty()) {
            throw Failure.of("small_counts_leak", leaks.size(), leaks.stream().limit(SHOWN).map(Attack::said).collect(Collectors.joining("\n")));
        }
    }

    private static String said(Leak leak) {
        Subject about = leak.about();
        return "  %s %d %s %s %s: %s".formatted(
                about.form(), about.year(), about.division(), about.indicator(), about.category(), leak.where().stream().limit(3).collect(Collectors.joining("; ")));
    }

    /** What can be worked out from the files in a folder and those below it. */
    public List<Leak> on(Path folder) throws SQLException, IOException {
        if (!NativeSolver.isThere()) {
            throw Failure.of("no_solver_for_small_counts", "exports");
        }
        try (Database database = Database.inMemory()) {
            List<Leak> leaks = new ArrayList<>();
            database.reading(editions.get(0).views(), () -> leaks.addAll(on(folder, database)));
            return leaks;
        }
    }

    private List<Leak> on(Path folder, Database database) throws SQLException {
        seen(database);
        database.keepAside("above", sql.read("attack/above"));
        Published figures = Published.of(database);
        Saying saying = new Saying();
        for (Path file : files(folder)) {
            read(file, database, figures, saying);
        }
        KnownRules.read(editions.get(0).seen(), database);
        List<Told> told = hiddenAlone(
                Stream.of(joined(database, sql.read("attack/sum")), joined(database, sql.read("attack/rule")), saying.told()).flatMap(List::stream).toList(), values(database));
        List<Truth> truths = truths(database);
        Map<Integer, Between> bounds = new ToldBounds(told).of(truths.stream().collect(Collectors.toMap(Truth::figure, Truth::enough)));
        List<Truth> known = truths.stream().filter(truth -> truth.isKnown(Objects.requireNonNull(bounds.get(truth.figure())))).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        Traces traces = new Traces(saying.told(), told);
        return known.stream()
                .map(truth -> new Leak(truth.about(), Objects.requireNonNull(bounds.get(truth.figure())), traces.to(truth.figure())))
                .toList();
    }

    private void seen(Database database) throws SQLException {
        List<String> figures = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        SeenRelease newest = editions.get(0);
        for (SeenRelease edition : editions) {
            Set<PartitionKey> keys = edition.keysOtherThan(newest);
            if (!keys.isEmpty()) {
                figures.add(edition.figures(sql.read("attack/figure"), keys).with("edition", String.valueOf(hidden.size())).filled());
                hidden.add("select " + hidden.size() + " as edition, * from (" + edition.hidden().filled() + ")");
            }
        }
        database.keepAside("seen", new Sql(String.join("\nunion all\n", figures)));
        database.keepAside("hidden", new Sql(String.join("\nunion all\n", hidden)));
        database.keepAside("figure", sql.read("attack/numbered"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, Database database, Published figures, Saying saying) throws SQLException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".html")) {
            new PageReading(file, figures, saying).read();
        } else if (name.endsWith(".csv")) {
            table(file, "read_csv('${file}', header = true, all_varchar = true)", database, figures, saying);
        } else if (name.endsWith(".parquet")) {
            table(file, "read_parquet('${file}')", database, figures, saying);
        } else if (name.endsWith(".duckdb")) {
            tables(file, database, figures, saying);
        } else if (name.endsWith(".px")) {
            new PxReading(file, figures, saying).read();
        } else if (name.endsWith(".docx")) {
            new DocumentReading(file, figures, saying).read();
        } else if (name.endsWith(".xlsx") && !name.equals("decisions.xlsx")) {
            new WorkbookReading(file, figures, saying).read();
        }
    }

    private static void table(Path file, String rows, Database database, Published figures, Saying saying) throws SQLException {
        String name = String.valueOf(file.getFileName());
        new TableReading(name.substring(0, name.lastIndexOf('.')), new Sql(rows).with("file", file).text(), database, figures, saying).read();
    }

    private static void tables(Path file, Database database, Published figures, Saying saying) throws SQLException {
        try (Attached read = database.attachToRead(file, "taken_along")) {
            List<String> names = database.list(
                    new Sql("select table_name from duckdb_tables() where database_name = '${name}' order by table_name").with("name", read.name()),
                    row -> row.getString(1));
            for (String name : names) {
                new TableReading(name, read.table(name), database, figures, saying).read();
            }
        }
    }

    // What no file says, but what adds up and the rules of the forms.
    private static List<Told> joined(Database database, Sql question) throws SQLException {
        Map<String, Told> joined = new LinkedHashMap<>();
        database.list(question, row -> {
            double low = end(row.getBigDecimal("low"), Double.NEGATIVE_INFINITY);
            double high = end(row.getBigDecimal("high"), Double.POSITIVE_INFINITY);
            return joined.computeIfAbsent(row.getString("relation"), relation -> new Told(new HashMap<>(), low, high, relation))
                    .factors()
                    .merge(row.getInt("figure"), row.getDouble("factor"), Double::sum);
        });
        return List.copyOf(joined.values());
    }

    private static double end(@Nullable BigDecimal end, double otherwise) {
        return end == null ? otherwise : end.doubleValue();
    }

    private static Map<Integer, Double> values(Database database) throws SQLException {
        Map<Integer, Double> values = new HashMap<>();
        database.list(new Sql("select distinct figure, value from figure where value is not null"), row -> values.put(row.getInt(1), row.getDouble(2)));
        return values;
    }

    private static List<Told> hiddenAlone(List<Told> told, Map<Integer, Double> values) {
        return told.stream().map(one -> hiddenAlone(one, values)).filter(one -> !one.factors().isEmpty()).toList();
    }

    private static Told hiddenAlone(Told told, Map<Integer, Double> values) {
        double known = told.factors().entrySet().stream().mapToDouble(term -> term.getValue() * values.getOrDefault(term.getKey(), 0.0)).sum();
        Map<Integer, Double> hidden = new HashMap<>(told.factors());
        hidden.keySet().removeAll(values.keySet());
        return new Told(hidden, told.low() - known, told.high() - known, told.where());
    }

    private List<Truth> truths(Database database) throws SQLException {
        return database.list(sql.read("attack/truth"), row -> new Truth(
                row.getInt("figure"),
                new Subject(
                        row.getString("form"), row.getInt("year"), row.getString("division_code"), row.getString("indicator"),
                        row.getString("category")),
                row.getDouble("truth"),
                row.getDouble("margin")));
    }
}
