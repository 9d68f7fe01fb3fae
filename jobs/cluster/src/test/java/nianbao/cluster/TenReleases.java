package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Ten releases, in each of which one form and year is another than in the release before: as folders of files, whole where there are no
 * links, and as tags of tables of Iceberg that share what did not change. Tells what each takes to publish and to ask, and how much is kept.
 */
final class TenReleases {

    private static final int RELEASES = 10;
    private static final List<String> TABLES = List.of("observation", "derived", "like_for_like", "finding", "vintage");
    private static final String ASKED = "select year, count(*) as figures, sum(value) as total from %s where form = 'form_01' group by year order by year";

    private final SparkSession spark;
    private final Path release;
    private final Path work;

    private TenReleases(SparkSession spark, Path release, Path work) {
        this.spark = spark;
        this.release = release;
        this.work = work;
    }

    /** @param arguments a home, and a folder to work in */
    public static void main(String[] arguments) throws Exception {
        SparkSession spark = SparkSession.builder().getOrCreate();
        List<Path> releases = new PublishedHome(Path.of(arguments[0]).toAbsolutePath()).releases();
        Path work = Path.of(arguments[1]).toAbsolutePath();
        PublishedHome.delete(work);
        TenReleases ten = new TenReleases(spark, releases.get(releases.size() - 1), work);
        System.out.printf("%-10s %8s %12s %12s %10s %10s%n", "", "first s", "each other s", "asked s", "files", "MiB");
        ten.print("files", ten::files, number -> "parquet.`" + ten.folder("files", number).resolve("observation") + "`");
        ten.print("Iceberg", ten::iceberg, number -> "lake.observation version as of 'release_" + number + "'");
        System.exit(0);
    }

    private interface Publish {
        void publish(int number) throws IOException, SQLException;
    }

    private interface Name {
        String of(int number);
    }

    private void print(String way, Publish publish, Name observation) throws IOException, SQLException {
        double first = seconds(() -> publish.publish(0));
        double others = seconds(() -> {
            for (int number = 1; number < RELEASES; number++) {
                publish.publish(number);
            }
        });
        String query = ASKED.formatted(observation.of(RELEASES - 1));
        spark.sql(query).collectAsList();
        double asked = seconds(() -> spark.sql(query).collectAsList());
        List<Path> kept = below(work.resolve(way.toLowerCase(java.util.Locale.ROOT)));
        long bytes = 0;
        for (Path file : kept) {
            bytes += Files.size(file);
        }
        System.out.printf("%-10s %8.1f %12.1f %12.2f %10d %10.1f%n", way, first, others / (RELEASES - 1), asked, kept.size(), bytes / 1048576.0);
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, SQLException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void files(int number) throws IOException {
        org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(folder("files", number).toUri());
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path((number == 0 ? release : folder("files", number - 1)).toUri());
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        for (String table : TABLES) {
            FileUtil.copy(from.getFileSystem(hadoop), new org.apache.hadoop.fs.Path(from, table), to.getFileSystem(hadoop), new org.apache.hadoop.fs.Path(to, table), false, hadoop);
        }
        if (number > 0) {
            for (String table : TABLES) {
                Path piece = folder("files", number).resolve(table).resolve(piece(number));
                if (Files.exists(piece)) {
                    changed(table, number).coalesce(1).write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(piece.toString());
                }
            }
        }
    }

    private void iceberg(int number) {
        for (String table : TABLES) {
            if (Files.notExists(release.resolve(table))) {
                continue;
            }
            if (number == 0) {
                Dataset<Row> all = spark.read().parquet(release.resolve(table).toString());
                all.repartition(2, all.col("form"), all.col("year")).sortWithinPartitions("form", "year").createOrReplaceTempView("given");
                spark.sql("create table lake." + table + " using iceberg partitioned by (form, year)"
                        + " tblproperties ('write.parquet.compression-codec' = 'zstd') as select * from given");
            } else if (Files.exists(release.resolve(table).resolve(piece(number)))) {
                changed(table, number).createOrReplaceTempView("given");
                spark.sql("insert overwrite lake." + table + " by name select * , 'form_01' as form, " + year(number) + " as year from given");
            }
            spark.sql("alter table lake." + table + " create tag release_" + number);
        }
    }

    // The same rows, of which executors know no better than that they are new.
    private Dataset<Row> changed(String table, int number) {
        return spark.read().parquet(release.resolve(table).resolve(piece(number)).toString());
    }

    private static String piece(int number) {
        return "form=form_01/year=" + year(number);
    }

    private static int year(int number) {
        return 2012 + number;
    }

    private Path folder(String way, int number) {
        return work.resolve(way).resolve("release-" + number);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).toList();
        }
    }
}
