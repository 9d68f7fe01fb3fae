package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.ReferenceTables;
import nianbao.warehouse.Run;

/** A home in which the returns of a province have landed: sixteen cities, ten years, and three million figures a form. */
final class Province {

    static final int FIRST = 2012;
    static final int YEARS = 10;

    private static final int CITIES = 16;

    private final Path folder;
    private final Path root;
    private final SqlFolder sql;
    private final Path reference;
    private final int forms;
    private String reading = "";

    Province(Path folder, Path root, int forms) {
        this.forms = forms;
        this.folder = folder.toAbsolutePath().normalize();
        this.root = root.toAbsolutePath().normalize();
        this.sql = new SqlFolder(this.root.resolve("sql"));
        this.reference = this.root.resolve("data-samples/reference");
    }

    Home home() {
        return new Home(folder.resolve("home"));
    }

    SqlFolder sql() {
        return sql;
    }

    Definitions definitions() {
        return Definitions.load(folder.resolve("forms"));
    }

    static String form(int number) {
        return "form_%02d".formatted(number);
    }

    boolean hasLanded() {
        return Files.exists(folder.resolve("landed"));
    }

    /** Writes the register and the definitions, and lands a run for every form and year, and one of late corrections a year. */
    void land() throws IOException, SQLException {
        define();
        reading = definitions().reading();
        try (Database database = sender()) {
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                land(database, year, "denominators", 0);
                for (int form = 1; form <= forms; form++) {
                    land(database, year, form(form), form);
                }
                land(database, run(year, 3, 0), "attempt = 'corrected' and year = " + year);
            }
        }
        Files.createFile(folder.resolve("landed"));
    }

    /** Puts one more workbook into the inbox: a county sends a form again, which it had sent in the year given. */
    void send(String form, int year) throws IOException, SQLException {
        try (Database database = sender()) {
            database.execute(Resource.sql("again").with("form", Sql.literal(form)).with("year", String.valueOf(year)));
            Sql told = Resource.sql("landed").with("sent", "attempt = 'again'").with("run", "");
            Sql cells = Resource.sql("returned").with("told", told);
            new ProvinceReturn(form, year, database.list(cells, ProvinceReturn.Told::of))
                    .write(folder.resolve("inbox/%s %d.xlsx".formatted(form, year)));
        }
    }

    /** What its operator would start in the night. */
    List<String> nightly() {
        return Launch.nightly(root, folder);
    }

    private void define() throws IOException, SQLException {
        Path definitions = Files.createDirectories(folder.resolve("forms"));
        Path register = Files.createDirectories(folder.resolve("register"));
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(definitions.resolve("denominators.yaml"), ProvinceForm.DENOMINATORS);
        for (String form : IntStream.rangeClosed(1, forms).mapToObj(Province::form).toList()) {
            Files.writeString(definitions.resolve(form + ".yaml"), new ProvinceForm(form).definition());
        }
        try (Database database = Database.inMemory()) {
            database.execute(Resource.sql("register")
                    .with("reference", reference)
                    .with("register", register)
                    .with("cities", String.valueOf(CITIES)));
        }
    }

    private Database sender() throws SQLException {
        Database database = Database.inMemory();
        new ReferenceTables(database, sql).load(definitions());
        database.execute(Resource.sql("province")
                .with("first", String.valueOf(FIRST))
                .with("years", String.valueOf(YEARS)));
        return database;
    }

    private void land(Database database, int year, String form, int number) throws IOException, SQLException {
        String sent = "attempt <> 'corrected' and year = " + year + " and form = " + Sql.literal(form);
        land(database, run(year, 1, number), sent);
    }

    private void land(Database database, Run run, String sent) throws IOException, SQLException {
        Files.createDirectories(run.landing());
        write(database, "observation", "landed", run, "sending.outcome = 'accepted' and " + sent);
        database.write(run.landing().resolve("holding.parquet"), sql.read("landing/holding").with("landing", run.landing()));
        write(database, "submission", "landed_submission", run, sent);
        write(database, "finding", "landed_finding", run, sent);
    }

    private void write(Database database, String table, String rows, Run run, String sent) throws SQLException {
        Sql select = Resource.sql(rows)
                .with("sent", sent)
                .with("run", run.name())
                .with("definitions", reading);
        database.write(run.landing().resolve(table + ".parquet"), select);
    }

    private Run run(int year, int month, int minute) {
        return new Run(home(), "%d%02d15T02%02d00Z".formatted(year + 1, month, minute));
    }
}
