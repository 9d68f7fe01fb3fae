package nianbao.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.check.Check;
import nianbao.definition.Definitions;
import nianbao.parts.Part;
import nianbao.parts.PartReader;
import nianbao.reading.Reader;
import nianbao.reading.Received;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/** Reads workbooks as a load would, and checks them, in a folder of its own that is gone afterwards. */
public record Trial(Definitions definitions, SqlFolder sql, LastTry last) {

    /** What the form of that name has of the workbooks, each content once. */
    public Tried of(String form, List<Received> workbooks) throws IOException, SQLException {
        Path place = Files.createTempDirectory("nianbao-try");
        try {
            Run run = new Run(new Home(place), Run.name(Instant.now()));
            read(run, workbooks);
            new Check(run, sql, definitions).findings();
            return told(run, form);
        } finally {
            Folders.delete(place);
        }
    }

    private void read(Run run, List<Received> workbooks) throws IOException {
        Map<String, Received> once = new LinkedHashMap<>();
        workbooks.forEach(workbook -> once.putIfAbsent(workbook.submission(), workbook));
        try (Part part = Part.create(run, 0, 1, definitions.digest())) {
            PartReader reader = new PartReader(new Reader(definitions), part);
            for (Received workbook : once.values()) {
                reader.read(workbook);
            }
        }
    }

    private Tried told(Run run, String form) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            database.execute(sql.read("check/given").with("parts", run.parts()));
            new ReferenceTables(database, sql).load(definitions);
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
    }

    private static List<Map<String, Object>> rows(Database database, Sql question) throws SQLException {
        return database.list(question, Trial::row);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            named.put(row.getMetaData().getColumnLabel(column), row.getObject(column));
        }
        return named;
    }
}
