package nianbao.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Two executors with a core and a gigabyte each, as processes of their own on this machine, for all tests: to begin takes them longest. */
final class LocalCluster {

    private static final Path WAREHOUSE = Path.of("target/catalogue").toAbsolutePath();
    private static @Nullable SparkSession begun;

    private LocalCluster() {}

    /** Kills one of the executors as soon as a file or folder is below a folder that is sought there. */
    static FutureTask<Boolean> killExecutor(Path folder, Predicate<Path> sought) {
        FutureTask<Boolean> killed = new FutureTask<>(() -> {
            while (!isBelow(folder, sought)) {
                Thread.sleep(50);
            }
            return ProcessHandle.current().descendants()
                    .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                    .findFirst()
                    .orElseThrow()
                    .destroyForcibly();
        });
        new Thread(killed, "kill").start();
        return killed;
    }

    /** Whether what is sought is below a folder, in which files may come and go meanwhile. */
    static boolean isBelow(Path folder, Predicate<Path> sought) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.anyMatch(sought);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The session on it that commands find. */
    static synchronized SparkSession session() throws IOException {
        if (begun == null) {
            begun = begin();
        }
        return begun;
    }

    /** What executors start from, a folder of links to this process's own jars, which SPARK_HOME names, as a class path. */
    static synchronized String jars() throws IOException {
        Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME")).resolve("jars"));
        for (String jar : places().filter(LocalCluster::isJar).toList()) {
            Path link = jars.resolve(Path.of(jar).getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of(jar));
            }
        }
        return jars.resolve("*").toString();
    }

    /** What is no jar yet. */
    static String folders() {
        return String.join(File.pathSeparator, places().filter(Predicate.not(LocalCluster::isJar)).toList());
    }

    private static Stream<String> places() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static boolean isJar(String place) {
        return place.endsWith(".jar");
    }

    private static SparkSession begin() throws IOException {
        jars();
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("nianbao")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.executor.extraClassPath", folders())
                .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m")
                .config("spark.hadoop.fs." + FarFiles.SCHEME + ".impl", FarFiles.class.getName())
                // Rows are so few that classes made for each query would take longer than these.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", WAREHOUSE.toString())
                .getOrCreate();
    }
}
