package nianbao.template;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Kind;
import nianbao.division.Division;
import nianbao.division.Register;
import nianbao.drift.FormColumn;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;

/** What is published of a form and a year. */
public final class EarlierFigures {

    private final int year;
    private final Register register;
    private final Map<Key, BigDecimal> figures = new HashMap<>();
    private final SortedSet<String> months = new TreeSet<>();

    private EarlierFigures(int year, Register register) {
        this.year = year;
        this.register = register;
    }

    private record Key(String division, String column) {}

    private record Row(Key key, BigDecimal value, @Nullable String months) {}

    /** Of the release in force; none where there is no release, or it has nothing of that year. */
    static Optional<EarlierFigures> of(Home home, SqlFolder sql, Definition form, int year) throws SQLException {
        if (!Files.exists(home.warehouse())) {
            return Optional.empty();
        }
        EarlierFigures earlier = new EarlierFigures(year, form.register());
        try (Database warehouse = Database.readOnly(home.warehouse())) {
            Sql question = sql.read("template/earlier").with("form", Sql.literal(form.form())).with("year", String.valueOf(year));
            warehouse.list(question, EarlierFigures::row).forEach(earlier::add);
        }
        return Optional.of(earlier).filter(found -> !found.figures.isEmpty());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(new Key(row.getString("division_code"), row.getString("name")), row.getBigDecimal("value"), row.getString("months"));
    }

    private void add(Row row) {
        figures.put(row.key(), row.value());
        Optional.ofNullable(row.months()).ifPresent(months::add);
    }

    /** The months that figures are of which are not of the whole year, such as 1–10; empty when all are. */
    String months() {
        return String.join("、", months);
    }

    int year() {
        return year;
    }

    /**
     * The figure of a division: its own or, where it was made of others since, theirs together.
     *
     * @param rows the divisions of the form, which tell their own
     */
    Optional<BigDecimal> figure(Division division, FormColumn column, List<Division> rows) {
        BigDecimal own = figures.get(new Key(division.code(), column.name()));
        if (own != null) {
            return Optional.of(own);
        }
        Set<String> told = rows.stream().map(Division::code).collect(Collectors.toSet());
        String current = register.currentCode(division.code());
        List<BigDecimal> parts = register.divisions().stream()
                .map(Division::code)
                .distinct()
                .filter(code -> !told.contains(code) && register.currentCode(code).equals(current))
                .flatMap(code -> Optional.ofNullable(figures.get(new Key(code, column.name()))).stream())
                .toList();
        return column.indicator().kind() == Kind.RATE && parts.size() > 1 ? Optional.empty() : parts.stream().reduce(BigDecimal::add);
    }
}
