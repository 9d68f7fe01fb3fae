package nianbao.read;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import nianbao.person.FigureHistory;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;

/** What earlier runs have landed; it is asked only where a figure looks like a telephone number, which is seldom. */
public final class LandedHistory implements FigureHistory {

    private final Landings landings;
    private final SqlFolder sql;
    private final Map<String, OptionalDouble> known = new HashMap<>();

    public LandedHistory(Home home, SqlFolder sql) {
        this.landings = new Landings(home);
        this.sql = sql;
    }

    @Override
    public OptionalDouble largest(String form, String indicator) {
        return known.computeIfAbsent(form + " " + indicator, any -> landed(form, indicator));
    }

    private OptionalDouble landed(String form, String indicator) {
        String files = landings.some("observation");
        if (files.isEmpty()) {
            return OptionalDouble.empty();
        }
        Sql usual = sql.read("read/usual").with("landings", files).with("form", Sql.literal(form)).with("indicator", Sql.literal(indicator));
        try (Database database = Database.inMemory()) {
            return database.list(usual, row -> row.getDouble("usual")).stream().mapToDouble(Double::doubleValue).findFirst();
        } catch (SQLException e) {
            throw Failure.of("no_history", indicator, e.getMessage()).by(e);
        }
    }
}
