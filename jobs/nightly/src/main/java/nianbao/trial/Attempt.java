package nianbao.trial;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.definition.Definitions;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** Tells what a form has of workbooks. */
public record Attempt(Definitions definitions, SqlFolder sql, LastTry last) {

    /** What the form of that name has of the workbooks, each content once. */
    public Tried of(String form, List<Received> workbooks) throws IOException, SQLException {
        return new Scratch(definitions, sql).read(workbooks, database -> told(database, form));
    }

    private Tried told(Database database, String form) throws SQLException, IOException {
        database.keep("held_back", sql.read("landing/held_back"));
        database.execute(sql.read("landing/kept"));
        database.execute(sql.read("trial/figure").with("form", Sql.literal(form)));
        database.keep("reading", sql.read("trial/now"));
        boolean tried = last.open(database, form);
        Tried told = new Tried(
                form,
                rows(database, sql.read("trial/sheets")),
                rows(database, sql.read("trial/holes")),
                rows(database, sql.read("trial/findings").with("form", Sql.literal(form))),
                tried ? rows(database, sql.read("trial/changes")) : null);
        last.keep(database, form);
        return told;
    }

    private static List<Map<String, Object>> rows(Database database, Sql question) throws SQLException {
        return database.list(question, Attempt::row);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            named.put(row.getMetaData().getColumnLabel(column), row.getObject(column));
        }
        return named;
    }
}
