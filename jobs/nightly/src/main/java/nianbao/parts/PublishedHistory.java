package nianbao.parts;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nianbao.person.History;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** What the release in force says; it is asked only where a figure looks like a telephone number, which is seldom. */
public final class PublishedHistory implements History {

    /** In this process the release can lie beside one database at a time. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Home home;
    private final SqlFolder sql;
    private final Map<String, OptionalDouble> known = new HashMap<>();

    public PublishedHistory(Home home, SqlFolder sql) {
        this.home = home;
        this.sql = sql;
    }

    @Override
    public OptionalDouble largest(String form, String indicator) {
        return known.computeIfAbsent(form + " " + indicator, any -> published(form, indicator));
    }

    private OptionalDouble published(String form, String indicator) {
        if (Files.notExists(home.warehouse())) {
            return OptionalDouble.empty();
        }
        Sql usual = sql.read("read/usual").with("form", Sql.literal(form)).with("indicator", Sql.literal(indicator));
        List<Double> largest = new ArrayList<>();
        try (Database database = Database.inMemory()) {
            synchronized (ONE_AT_A_TIME) {
                database.beside(home.warehouse(), "published", () -> largest.addAll(database.list(usual, row -> row.getDouble("usual"))));
            }
            return largest.stream().mapToDouble(Double::doubleValue).findFirst();
        } catch (SQLException e) {
            throw new Failure("The release in force does not tell how large figures of " + indicator + " are: " + e.getMessage(), e);
        }
    }
}
