package nianbao.warehouse;

import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;

/** What whoever reads a database of views may reach: the folders of the files that its views read, and nothing else. */
final class ReaderAccess {

    private static final Sql FOLDERS = new Sql("""
            select distinct replace(regexp_extract(file, '^''([^*]*/)', 1), '''''', '''') as folder
            from (
                select unnest(regexp_extract_all(sql, '''(?:[^'']|'''')*\\.parquet''')) as file
                from duckdb_views()
                where not internal
            )
            """);

    private static final Sql CONFINED = new Sql("""
            set allowed_directories = [${folders}];
            set enable_external_access = false
            """);

    // The memory may grow when a query needs it; no query can ask for it.
    private static final Sql LOCKED = new Sql("""
            set allowed_configs = ['memory_limit'];
            set lock_configuration = true
            """);

    private ReaderAccess() {}

    /**
     * No other file, no network, no extension, and no setting that could be changed back. Readers of one program share what is open,
     * and one that was stopped half way through this may have left it to the next.
     */
    static synchronized void lock(Database database) throws SQLException {
        if (is("enable_external_access", database)) {
            List<String> folders = database.list(FOLDERS, row -> row.getString("folder"));
            database.execute(CONFINED.with("folders", Sql.literals(folders)));
        }
        if (!is("lock_configuration", database)) {
            database.execute(LOCKED);
        }
    }

    private static boolean is(String setting, Database database) throws SQLException {
        Sql current = new Sql("select current_setting('${setting}') as so").with("setting", setting);
        return database.list(current, row -> row.getBoolean("so")).contains(true);
    }
}
