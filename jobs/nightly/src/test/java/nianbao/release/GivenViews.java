package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nianbao.claim.ClaimCheck;
import nianbao.definition.Definitions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.statement.Overturned;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.PartitionKey;
import nianbao.warehouse.QueryFiles;
import nianbao.warehouse.ReferenceTables;

/** Adds to a release whose figures are given what the release step works out of them, and opens its views. */
public final class GivenViews {

    private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));
    private static final Sql PLAN = new Sql("""
            select distinct form, year
            from read_parquet('${release}/observation/*/*/*.parquet', hive_types = {'form': varchar, 'year': integer})
            order by form, year
            """);

    // The same over every release, and a third of the work.
    private static byte[] columns;

    private GivenViews() {}

    /** A database of the handwritten views over the release; there is no form's wide view among them. */
    public static Database open(Path release) throws SQLException, IOException {
        derive(release);
        new ClaimCheck(List.of(), SQL).write(release.resolve("claim_check.parquet"));
        new Overturned(SQL, "", release, Optional.empty()).begin();
        Views views = new Views(SQL, Definitions.NONE);
        list(views, release);
        Database database = Database.inMemory();
        views.handwritten(database, release);
        return database;
    }

    private static synchronized void list(Views views, Path release) throws SQLException, IOException {
        Path list = release.resolve("view_column.parquet");
        if (columns == null) {
            views.build(release.resolve(Views.FILE), release, Optional.empty());
            columns = Files.readAllBytes(list);
        }
        Files.write(list, columns);
    }

    private static void derive(Path release) throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            for (String table : ReferenceTables.NAMES) {
                new HandwrittenView(SQL, table, release).create(database);
            }
            List<Partition> figures = database.list(PLAN.with("release", release), row ->
                    new Partition(Partitions.TABLE, new PartitionKey(row.getString("form"), row.getInt("year")), ""));
            database.keep("chosen", PLAN.with("release", release));
            database.write(release.resolve("figure_year.parquet"), SQL.read("release/figure_year"));
            ReleaseWriter writer = new ReleaseWriter(release, Pieces.NONE, QueryFiles::writeHere);
            new Derived(database, SQL, release, "").write(figures, writer);
            new Suppressed(database, SQL, release, Definitions.NONE, new Releases(new Home(release))).write(figures, writer);
        }
    }
}
