package nianbao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.parts.PartTables;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** Holds all figures of a run against all rules and adds what is wrong to the run's findings. */
public record Check(Run run, SqlFolder sql, Definitions definitions) {

    /**
     * Answers every question. Those about totals come first, so that nothing else is said of one that is wrong; those about
     * submissions as a whole come last, when it is known which are good.
     */
    public void findings() throws SQLException, IOException {
        Path totals = run.parts().resolve("totals");
        Path rules = run.parts().resolve("rules");
        Path repeats = run.parts().resolve("repeats");
        Folders.delete(totals);
        Folders.delete(rules);
        Folders.delete(repeats);
        try (Database database = given()) {
            write(totals, database, Stream.of(builtIn("total_row")));
            write(rules, database, Stream.concat(figures(), definitionRules()));
            write(repeats, database, Stream.of(builtIn("merged_twice"), builtIn("undecided"), builtIn("reported_twice")));
        }
    }

    private Database given() throws SQLException {
        Database database = Database.inMemory();
        database.execute(sql.read("check/given").with("parts", run.parts()));
        new ReferenceTables(database, sql).load(definitions);
        past(database);
        database.execute(sql.read("check/columns_apart"));
        return database;
    }

    /** What is published of the years around those of the run. */
    private void past(Database database) throws SQLException {
        Path published = run.home().warehouse();
        List<String> slices = database.list(
                new Sql("select distinct form, year from series"), row -> slice(row.getString("form"), row.getInt("year")));
        if (slices.isEmpty() || Files.notExists(published)) {
            database.execute(sql.read("check/no_past"));
        } else {
            database.beside(published, "published", () -> database.execute(
                    sql.read("check/past").with("slices", String.join(" or ", slices))));
        }
    }

    private static String slice(String form, int year) {
        return "o.form = " + Sql.literal(form) + " and o.year between " + (year - 1) + " and " + (year + 1);
    }

    private void write(Path folder, Database database, Stream<Question> questions) throws IOException {
        Inquiry inquiry = new Inquiry(database);
        List<Finding> findings = questions.flatMap(question -> inquiry.findings(question).stream()).toList();
        PartTables.finding(run.name()).write(folder, findings);
    }

    private Stream<Question> figures() {
        return Stream.of(
                        "rate_from_counts", "rate_of_total", "change_disagrees", "magnitude_of_column", "magnitude_of_figure", "magnitude_in_column")
                .map(this::builtIn);
    }

    private Stream<Question> definitionRules() {
        return definitions.forms().stream().flatMap(definition -> new RuleSql(sql, definition).questions().stream());
    }

    private Question builtIn(String rule) {
        String name = "check/" + rule;
        return new Question(Catalogue.entry(rule), sql.read(name), name + ".sql");
    }
}
