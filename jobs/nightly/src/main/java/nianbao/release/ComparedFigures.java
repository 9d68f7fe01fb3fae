package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import nianbao.comparison.ComparisonWorkbook;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/**
 * What comparisons of some forms are read from: the figures of cities, counties and zones, asked of the release once.
 *
 * @param database has the view {@code comparison} of the cities that are shown, and its {@code place} and {@code line}
 */
record ComparedFigures(Database database) implements AutoCloseable {

    private static final List<String> QUESTIONS =
            List.of("exports/comparison", "exports/place", "exports/line", "exports/form", "exports/figure");

    static ComparedFigures of(Collection<String> forms, Path release, SqlFolder sql) throws SQLException {
        Database database = Database.inMemory();
        List<Sql> questions = QUESTIONS.stream().map(sql::read).toList();
        HandwrittenView.createNeeded(questions, sql, release, database);
        database.workOut("aggregated", new Sql("from aggregated where basis = 'today' and level in ('city', 'county', 'zone') and form in ("
                + listed(forms) + ")"));
        ComparisonWorkbook.findOut(database, sql);
        database.execute(new Sql("alter table comparison rename to of_all_cities"));
        database.keep("city", new Sql("from read_parquet('${release}/city.parquet')").with("release", release));
        return new ComparedFigures(database);
    }

    /** Shows some cities alone. */
    void show(Collection<String> cities) throws SQLException {
        database.execute(new Sql("""
                create or replace view comparison as
                from of_all_cities
                where division_code in (select code from city where city in (${cities}))""").with("cities", listed(cities)));
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
