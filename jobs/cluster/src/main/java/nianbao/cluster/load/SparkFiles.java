package nianbao.cluster.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.cluster.release.FileTables;
import nianbao.cluster.release.ReleaseFiles;
import nianbao.cluster.release.Several;
import nianbao.cluster.release.SparkSql;
import nianbao.cluster.release.WorkedOut;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;
import nianbao.warehouse.QueryFiles;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Has executors write the pieces of a release, but for those that are made of so little that this machine has written them before a cluster
 * knows what is asked. Tables of the database that queries name are brought to where executors reach them, and files of this machine that
 * they read are read from there.
 */
final class SparkFiles implements QueryFiles {

    private static final Pattern FILES = Pattern.compile("read_parquet\\(\\[((?:'(?:[^']|'')*'(?:, )?)+)]");
    private static final Pattern FILE = Pattern.compile("'((?:[^']|'')*)'");
    private static final Sql TABLES = new Sql("select table_name from duckdb_tables() where not internal and database_name = current_database()");

    private final SparkSession spark;
    private final MadeRelease release;
    private final ReleaseFiles made;
    private final long little;
    private final FileTables landed;
    private final Set<String> brought = new HashSet<>();
    private final Map<java.nio.file.Path, Dataset<Row>> pieces = new ConcurrentHashMap<>();

    /**
     * @param spark a session of its own, as its tables are called as those of others are
     * @param little what is made of fewer bytes is written on this machine
     */
    SparkFiles(SparkSession spark, MadeRelease release, ReleaseFiles made, long little) {
        this.spark = spark;
        this.release = release;
        this.made = made;
        this.little = little;
        this.landed = new FileTables(spark);
        // As in DuckDB, a backslash is one.
        spark.conf().set("spark.sql.parser.escapedStringLiterals", true);
    }

    @Override
    public void write(Database database, Map<java.nio.file.Path, Sql> queries) throws IOException {
        Map<java.nio.file.Path, Sql> here = new HashMap<>();
        Map<java.nio.file.Path, Sql> there = new HashMap<>();
        Map<java.nio.file.Path, Long> shares = shares(queries.values());
        queries.forEach((file, query) -> {
            long bytes = files(query).mapToLong(shares::get).sum();
            (bytes < little ? here : there).put(file, query);
        });
        QueryFiles.writeHere(database, here);
        writeThere(database, there);
    }

    /** How much of each file is for each of the queries that read it: what landed together is for many forms and years. */
    private static Map<java.nio.file.Path, Long> shares(Collection<Sql> queries) throws IOException {
        Map<java.nio.file.Path, Long> readers = queries.stream().flatMap(SparkFiles::files).collect(groupingBy(file -> file, counting()));
        Map<java.nio.file.Path, Long> shares = new HashMap<>();
        for (Map.Entry<java.nio.file.Path, Long> file : readers.entrySet()) {
            shares.put(file.getKey(), java.nio.file.Files.size(file.getKey()) / file.getValue());
        }
        return shares;
    }

    private static Stream<java.nio.file.Path> files(Sql query) {
        return lists(query).flatMap(List::stream).distinct();
    }

    private void writeThere(Database database, Map<java.nio.file.Path, Sql> queries) throws IOException {
        try {
            bring(database, queries.values().stream().map(Sql::text).toList());
            Several.each(queries.entrySet(), query -> write(query.getKey(), query.getValue()));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        }
    }

    private void bring(Database database, List<String> queries) throws SQLException, IOException {
        for (String table : database.list(TABLES, row -> row.getString("table_name"))) {
            Pattern name = Pattern.compile("\\b" + table + "\\b");
            if (queries.stream().anyMatch(query -> name.matcher(query).find()) && brought.add(table)) {
                bring(database, table);
            }
        }
    }

    private void bring(Database database, String table) throws SQLException, IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile(table, ".parquet");
        try {
            database.write(file, table);
            Path place = new Path(made.making(), "given/" + table + ".parquet");
            made.files().copyFromLocalFile(false, true, new Path(file.toUri()), place);
            spark.read().parquet(place.toString()).createOrReplaceTempView(table);
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    private java.nio.file.Path write(java.nio.file.Path file, Sql query) {
        try {
            String name = release.making().relativize(file).toString();
            pieces.put(file, made.write(name, new WorkedOut(spark, name, made::keep).rows(overTables(name, query))));
            release.bring(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<java.nio.file.Path>> lists(Sql query) {
        return FILES.matcher(query.text()).results()
                .map(list -> FILE.matcher(list.group(1)).results().map(file -> java.nio.file.Path.of(file.group(1).replace("''", "'"))).toList());
    }

    /** The query, which reads tables where it has lists of files. */
    private Sql overTables(String name, Sql query) throws IOException {
        List<List<java.nio.file.Path>> lists = lists(query).toList();
        AtomicInteger number = new AtomicInteger();
        SparkSql open = new SparkSql(new Sql(FILES.matcher(query.text())
                .replaceAll(list -> Matcher.quoteReplacement("read_parquet([${list_" + number.getAndIncrement() + "}]"))));
        Sql over = open.query();
        for (int list = 0; list < lists.size(); list++) {
            String place = "list_" + list;
            over = over.with(place, table(name + "_" + place, lists.get(list), open.lacking(place)));
        }
        return over;
    }

    private String table(String name, List<java.nio.file.Path> files, Optional<Sql> lacking) throws IOException {
        if (!files.get(0).startsWith(release.making())) {
            return landed.of(files.stream().map(release::place).toList(), lacking);
        }
        List<Dataset<Row>> rows = new ArrayList<>();
        for (java.nio.file.Path file : files) {
            rows.add(piece(file));
        }
        String table = name.replaceAll("\\W", "_");
        rows.stream().reduce(Dataset::unionByName).orElseThrow().createOrReplaceTempView(table);
        return table;
    }

    /** With its form and year, which Spark does not take from the place of a single file. */
    private Dataset<Row> piece(java.nio.file.Path file) throws IOException {
        PartitionKey key = PartitionKey.of(release.making().relativize(file).toString()).orElseThrow();
        Dataset<Row> rows = pieces.get(file);
        if (rows == null) {
            rows = spark.read().parquet(release.handOn(file).toString());
        }
        return rows.withColumn("form", lit(key.form())).withColumn("year", lit(key.year()));
    }
}
