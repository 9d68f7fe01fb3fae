package nianbao.check;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/** What a run has read, and all that it is held against, as tables and views of a database. */
record Given(Run run, SqlFolder sql, Definitions definitions, Patience patience) {

    /** What tells of each row which workbook it is from; figures tell of which series they are. */
    private static final List<String> OF_WORKBOOKS = List.of("series", "repeated", "total", "change");
    /** So many figures are kept at hand for all questions; more would take memory from them. */
    private static final long FEW = 100_000;

    /** A database with all that was read. */
    Database all() throws SQLException {
        return filled(database -> {
            for (String view : OF_WORKBOOKS) {
                database.workOut(view);
            }
            if (figures(database) <= FEW) {
                database.workOut("figure");
            }
        });
    }

    /** How many figures a database has been given. */
    static long figures(Database database) throws SQLException {
        return database.list(new Sql("select count(*) as figures from figure"), row -> row.getLong("figures")).get(0);
    }

    /** A database with the figures of some workbooks alone. */
    Database of(List<ReadWorkbook> workbooks) throws SQLException {
        // A list in SQL cannot be empty.
        String some = workbooks.isEmpty() ? "''" : Sql.literals(workbooks.stream().map(ReadWorkbook::submission).toList());
        return filled(database -> {
            for (String view : OF_WORKBOOKS) {
                database.workOut(view, new Sql("from " + view + " where submission in (" + some + ")"));
            }
            database.workOut("figure", new Sql("from figure where series in (select s.series from series s)"));
        });
    }

    /** What a question brings back within a time. */
    RuleAnswers answers(RuleQuery question, Duration longest) {
        return new RuleAnswers(question, sql.read("check/first"), longest);
    }

    /** All workbooks of the run, those first of which most was read. */
    List<ReadWorkbook> workbooks() throws SQLException {
        try (Database database = Database.inMemory()) {
            database.execute(sql.read("check/given").with("parts", run.parts()));
            return database.list(
                    sql.read("check/most_read"),
                    row -> new ReadWorkbook(row.getString("submission"), row.getString("file"), row.getLong("rows")));
        }
    }

    private interface Narrowing {
        void narrow(Database database) throws SQLException;
    }

    private Database filled(Narrowing narrowing) throws SQLException {
        Database database = Database.inMemory();
        try {
            database.execute(sql.read("check/given").with("parts", run.parts()));
            narrowing.narrow(database);
            new ReferenceTables(database, sql).load(definitions);
            new Past(run, sql, definitions).make(database);
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
