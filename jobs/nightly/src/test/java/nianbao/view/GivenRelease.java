package nianbao.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nianbao.release.GivenViews;

/** A release made of CSV tables, laid out as the release step does it, with the published views over it. */
public final class GivenRelease {

    private static final Path RESOURCES = Path.of("src/test/resources/nianbao/view");
    private static final List<String> REFERENCES = List.of(
            "division", "membership", "event", "form", "indicator", "category", "definition_break", "submission",
            "revision", "reporter", "due_date", "correction", "reason", "confirmation");

    private final Path given;
    private final Path release;

    /** The tables of {@code given}, where a file is missing those of the folder {@code common}. */
    public GivenRelease(Path given, Path release) {
        this.given = given;
        this.release = release;
    }

    /** A connection on which every view of the list exists. */
    public Connection open() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            store(statement);
        }
        return GivenViews.open(release).connection();
    }

    private void store(Statement statement) throws SQLException, IOException {
        statement.execute(Files.readString(RESOURCES.resolve("schema.sql")));
        for (String table : REFERENCES) {
            fill(statement, table);
            // Where a case does not say, no division was absorbed in the course of a year.
            statement.execute("update division set told_until = last_year where told_until is null");
            if (table.equals("reporter") && !Files.exists(file(table))) {
                statement.execute("insert into reporter select form.form, division.code, division.first_year, division.last_year"
                        + " from form join division on division.level = form.level");
            }
            statement.execute("copy " + table + " to '" + release.resolve(table + ".parquet") + "'");
        }
        for (String table : List.of("finding", "vintage")) {
            fill(statement, table);
            Path folder = Files.createDirectories(release.resolve(table));
            statement.execute("copy " + table + " to '" + folder.resolve("given.parquet") + "'");
        }
        fill(statement, "observation");
        statement.execute("copy observation to '" + release.resolve("observation")
                + "' (format parquet, partition_by (form, year))");
    }

    private void fill(Statement statement, String table) throws SQLException {
        Path file = file(table);
        if (Files.exists(file)) {
            statement.execute("insert into " + table + " by name from read_csv('" + file + "', all_varchar = true)");
        }
    }

    private Path file(String table) {
        Path own = given.resolve(table + ".csv");
        return Files.exists(own) ? own : RESOURCES.resolve("common/" + table + ".csv");
    }
}
