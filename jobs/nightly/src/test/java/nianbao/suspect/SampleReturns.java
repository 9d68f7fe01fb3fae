package nianbao.suspect;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.linear.LinearConditions;
import nianbao.read.PartFiles;
import nianbao.read.PartReader;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/** The sample returns in which nothing is wrong, as they state their figures. */
record SampleReturns(Map<String, Definition> definitions, Database database, List<StatedWorkbook> workbooks) implements AutoCloseable {

    static SampleReturns read(Path folder) throws IOException, SQLException {
        Path root = Path.of(System.getProperty("nianbao.root"));
        SqlFolder sql = new SqlFolder(root.resolve("sql"));
        Definitions definitions = Definitions.load(root.resolve("jobs/forms"));
        Run run = new Run(new Home(folder), "20260101T000000Z");
        read(run, root.resolve("data-samples/inbox"), definitions);
        Database database = Database.inMemory();
        database.execute(sql.read("check/given").with("parts", run.parts()));
        new ReferenceTables(database, sql).load(definitions);
        database.execute(sql.read("check/no_history"));
        database.execute(sql.read("check/past"));
        List<String> sound = database.list(
                new Sql("select submission from submission where submission not in (select submission from finding where level = 'error') order by file"),
                row -> row.getString("submission"));
        Map<String, StatedWorkbook> workbooks = new StatedRows(database, sql, List.of("total_row")).of(sound);
        Map<String, Definition> byForm = definitions.forms().stream().collect(toMap(Definition::form, definition -> definition));
        SampleReturns all = new SampleReturns(byForm, database, sound.stream().map(workbooks::get).toList());
        List<StatedWorkbook> agreeing = new ArrayList<>();
        for (StatedWorkbook workbook : all.workbooks()) {
            if (all.examination(workbook).equations().stream().allMatch(equation -> equation.holds(StatedCell::value))) {
                agreeing.add(workbook);
            }
        }
        return new SampleReturns(byForm, database, agreeing);
    }

    private static void read(Run run, Path inbox, Definitions definitions) throws IOException {
        try (PartFiles part = PartFiles.create(run, 0, 1, definitions.digest());
                Stream<Path> files = Files.walk(inbox)) {
            PartReader reader = new PartReader(new Reader(definitions), part);
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = inbox.relativize(file).toString();
                reader.read(new Received(name, name, Instant.EPOCH, file));
            }
        }
    }

    SuspectSearch examination(StatedWorkbook workbook) {
        return new SuspectSearch(workbook, definitions, new LinearConditions(database), 0.1);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
