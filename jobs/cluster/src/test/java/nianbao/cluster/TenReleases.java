package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Ten releases, in each of which one form and year is another than in the one before: as folders of files, whole as where there are no links,
 * and as tags of tables of Iceberg, which share what did not change.
 */
sealed interface TenReleases {

    int RELEASES = 10;
    List<String> TABLES = List.of("observation", "derived", "like_for_like");
    String FORM = "form_01";
    int FIRST_YEAR = 2012;

    /** Publishes one. */
    void publish(int number) throws IOException;

    /** The figures of one, as a query names them. */
    String figures(int number);

    /** Where all of them lie. */
    Path folder();

    /** The newest release of a home, which has such a form and years. */
    record Given(SparkSession spark, Path release) {

        Dataset<Row> piece(String table, int number) {
            return spark.read().parquet(release.resolve(table).resolve(place(number)).toString());
        }

        static int year(int number) {
            return FIRST_YEAR + number;
        }

        static String place(int number) {
            return "form=" + FORM + "/year=" + year(number);
        }
    }

    record OfFiles(Given given, Path folder) implements TenReleases {

        @Override
        public void publish(int number) throws IOException {
            for (String table : TABLES) {
                copy((number == 0 ? given.release() : release(number - 1)).resolve(table), release(number).resolve(table));
                if (number > 0) {
                    Path piece = release(number).resolve(table).resolve(Given.place(number));
                    given.piece(table, number).coalesce(1).write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(piece.toString());
                }
            }
        }

        private void copy(Path from, Path to) throws IOException {
            Configuration hadoop = given.spark().sparkContext().hadoopConfiguration();
            org.apache.hadoop.fs.Path source = new org.apache.hadoop.fs.Path(from.toUri());
            FileUtil.copy(source.getFileSystem(hadoop), source, source.getFileSystem(hadoop), new org.apache.hadoop.fs.Path(to.toUri()), false, hadoop);
        }

        private Path release(int number) {
            return folder.resolve("release-" + number);
        }

        @Override
        public String figures(int number) {
            return "parquet.`" + release(number).resolve("observation") + "`";
        }
    }

    record OfIceberg(Given given, Path folder) implements TenReleases {

        @Override
        public void publish(int number) {
            for (String table : TABLES) {
                if (number == 0) {
                    create(table);
                } else {
                    given.piece(table, number).createOrReplaceTempView("piece");
                    given.spark().sql("insert overwrite lake." + table + " by name select *, '" + FORM + "' as form, " + Given.year(number) + " as year from piece");
                }
                given.spark().sql("alter table lake." + table + " create tag release_" + number);
            }
        }

        private void create(String table) {
            given.spark().read().parquet(given.release().resolve(table).toString()).createOrReplaceTempView("all");
            given.spark().sql("create table lake." + table + " using iceberg partitioned by (form, year)"
                    + " tblproperties ('write.parquet.compression-codec' = 'zstd') as select * from all order by form, year");
        }

        @Override
        public String figures(int number) {
            return "lake.observation version as of 'release_" + number + "'";
        }
    }

    /** @param arguments a home, the folder of a catalogue of Iceberg, and one for files, neither of which is there yet */
    static void main(String[] arguments) throws IOException {
        SparkSession spark = SparkSession.builder().getOrCreate();
        List<Path> releases = new PublishedHome(Path.of(arguments[0]).toAbsolutePath()).releases();
        Given given = new Given(spark, releases.get(releases.size() - 1));
        System.out.printf("%-12s %12s %14s %12s %8s %10s%n", "", "the first, s", "each other, s", "asked, s", "files", "MiB");
        print("of files", new OfFiles(given, Path.of(arguments[2]).toAbsolutePath()), spark);
        print("of Iceberg", new OfIceberg(given, Path.of(arguments[1]).toAbsolutePath()), spark);
    }

    private static void print(String name, TenReleases ten, SparkSession spark) throws IOException {
        long begin = System.nanoTime();
        ten.publish(0);
        long first = System.nanoTime();
        for (int number = 1; number < RELEASES; number++) {
            ten.publish(number);
        }
        long others = System.nanoTime();
        // Once to learn where files are, and once to be measured.
        ask(ten, spark);
        long known = System.nanoTime();
        ask(ten, spark);
        long asked = System.nanoTime();
        List<Path> kept = below(ten.folder());
        System.out.printf("%-12s %12.1f %14.1f %12.2f %8d %10.1f%n", name, (first - begin) / 1e9, (others - first) / 1e9 / (RELEASES - 1), (asked - known) / 1e9,
                kept.size(), kept.stream().mapToLong(file -> file.toFile().length()).sum() / 1048576.0);
    }

    private static void ask(TenReleases ten, SparkSession spark) {
        spark.sql("select year, count(*), sum(value) from " + ten.figures(RELEASES - 1) + " where form = '" + FORM + "' group by year order by year").collectAsList();
    }

    // What tells whether a file is whole is hidden.
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).toList();
        }
    }
}
