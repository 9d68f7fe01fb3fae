package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nianbao.comparison.ComparedForms;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** What comparisons are read from: the figures of cities, counties and zones, asked of the release once. */
record ComparedFigures(Database database, SqlFolder sql) implements AutoCloseable {

    private static final List<String> QUESTIONS =
            List.of("exports/comparison", "exports/place", "exports/line", "exports/form", "exports/figure");

    static ComparedFigures of(Collection<String> forms, Path release, SqlFolder sql) throws SQLException {
        Database database = Database.inMemory();
        List<Sql> questions = QUESTIONS.stream().map(sql::read).toList();
        HandwrittenView.createNeeded(questions, sql, release, database);
        database.workOut("aggregated", new Sql("from aggregated where basis = 'today' and level in ('city', 'county', 'zone') and form in ("
                + listed(forms) + ")"));
        if (!forms.isEmpty()) {
            ComparedForms.findOut(database, sql, forms);
        }
        return new ComparedFigures(database, sql);
    }

    /** What there is to compare of some forms; several threads may ask at a time. */
    ComparedForms of(Collection<String> forms) throws SQLException {
        try (Database own = database.another()) {
            return ComparedForms.of(own, sql, forms);
        }
    }

    // A list in SQL cannot be empty.
    private static String listed(Collection<String> texts) {
        return texts.isEmpty() ? "''" : Sql.literals(texts);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
