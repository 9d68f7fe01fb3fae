package nianbao.disclosure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nianbao.disclosure.JoinedCell.State;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** The cells of one form and year and what holds between them, taken from the tables {@code cell} and {@code relation}. */
record YearCells(List<JoinedCell> cells, List<Relation> relations) {

    private static final Sql CELLS = new Sql("select value, weight, near, state, margin from cell order by cell");
    private static final Sql TERMS = new Sql("select relation, cell, factor, slack from relation order by relation, cell");

    static YearCells of(Database database) throws SQLException {
        List<JoinedCell> cells = new ArrayList<>(database.list(CELLS, row -> new JoinedCell(
                row.getDouble("value"), row.getDouble("weight"), row.getString("near"), State.valueOf(row.getString("state")), row.getDouble("margin"))));
        List<Relation> relations = new ArrayList<>();
        Terms terms = new Terms();
        database.list(TERMS, row -> {
            if (row.getLong("relation") != terms.relation) {
                terms.end(cells, relations);
                terms.begin(row.getLong("relation"), row.getDouble("slack"), row.getObject("slack") != null);
            }
            terms.add(row.getInt("cell"), row.getDouble("factor"));
            return row;
        });
        terms.end(cells, relations);
        return new YearCells(List.copyOf(cells), List.copyOf(relations));
    }

    /** What is hidden as rows of a table; what nobody states is none of it. */
    Sql rows(Protection protection) {
        List<String> rows = protection.hidden().stream()
                .mapToObj(cell -> "(" + cell + ", " + (protection.bare().get(cell) ? 1 : 0) + ")")
                .toList();
        // A list of values in SQL cannot be empty.
        String values = rows.isEmpty() ? "(-1, 0)" : String.join(", ", rows);
        return new Sql("select cast(cell as bigint) as cell, bare from (values " + values + ") as given(cell, bare)");
    }

    /** Terms as they come, a relation after the other. */
    private static final class Terms {

        private long relation = -1;
        private boolean atLeast;
        private double slack;
        private final List<Integer> cells = new ArrayList<>();
        private final List<Double> factors = new ArrayList<>();

        void begin(long number, double more, boolean inequality) {
            relation = number;
            slack = more;
            atLeast = inequality;
        }

        void add(int cell, double factor) {
            cells.add(cell);
            factors.add(factor);
        }

        // By how much a sum is more than it has to be is a figure that nobody states.
        void end(List<JoinedCell> all, List<Relation> relations) {
            if (cells.isEmpty()) {
                return;
            }
            if (atLeast) {
                add(all.size(), -1);
                all.add(new JoinedCell(slack, 1, "", State.HIDDEN, 0));
            }
            relations.add(new Relation(
                    cells.stream().mapToInt(Integer::intValue).toArray(), factors.stream().mapToDouble(Double::doubleValue).toArray()));
            cells.clear();
            factors.clear();
        }
    }
}
