package nianbao.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Two executors with a core and a gigabyte each, as processes of their own on this machine, for all tests: to begin takes them longest. */
final class LocalCluster {

    private static final Path WAREHOUSE = Path.of("target/catalogue").toAbsolutePath();
    private static @Nullable SparkSession begun;

    private LocalCluster() {}

    /** Kills one of the executors as soon as something is there. */
    static FutureTask<Boolean> killExecutor(Callable<Boolean> isThere) {
        FutureTask<Boolean> killed = new FutureTask<>(() -> {
            while (!isThere.call()) {
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

    /** The session on it that commands find. */
    static synchronized SparkSession session() throws IOException {
        if (begun == null) {
            begun = begin();
        }
        return begun;
    }

    // What executors start from is a folder of links to this process's own jars, which SPARK_HOME names.
    private static SparkSession begin() throws IOException {
        Path spark = Path.of(System.getenv("SPARK_HOME"));
        Path jars = Files.createDirectories(spark.resolve("jars"));
        List<String> places = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        for (String jar : places) {
            Path link = jars.resolve(Path.of(jar).getFileName());
            if (jar.endsWith(".jar") && !Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of(jar));
            }
        }
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("nianbao")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                // What is no jar yet.
                .config("spark.executor.extraClassPath", String.join(File.pathSeparator, places.stream().filter(place -> !place.endsWith(".jar")).toList()))
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
