package nianbao.cluster;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A master and workers of one core each, as processes of their own, each worker at an address of this machine that to Spark is a host. */
final class Standalone implements AutoCloseable {

    private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

    private final Path folder;
    private final Map<String, Process> processes = new HashMap<>();
    private final String master;

    /**
     * Starts it.
     *
     * @param folder where it writes its logs
     */
    Standalone(Path folder, String... hosts) throws IOException, InterruptedException {
        this.folder = folder;
        start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
        master = told("master", MASTER).group();
        for (String host : hosts) {
            start(host, "org.apache.spark.deploy.worker.Worker", "--host", host, "--port", "0", "--webui-port", "0", "--cores", "1", "--memory", "1g",
                    "--work-dir", folder.resolve("work-" + host).toString(), master);
        }
        for (String host : hosts) {
            told(host, REGISTERED);
        }
    }

    /** Runs a command on it, with settings of Spark, and gives what it says. */
    String run(List<String> settings, String... arguments) throws IOException, InterruptedException {
        int code = command(settings, arguments).waitFor();
        return Files.readString(log("command")) + "exit code " + code;
    }

    /** Runs a command, and kills it as soon as that is to be. */
    String kill(BooleanSupplier now, List<String> settings, String... arguments) throws IOException, InterruptedException {
        Process process = command(settings, arguments);
        while (process.isAlive() && !now.getAsBoolean()) {
            Thread.sleep(20);
        }
        int code = process.destroyForcibly().waitFor();
        return Files.readString(log("command")) + "exit code " + code;
    }

    private Process command(List<String> settings, String... arguments) throws IOException {
        List<String> command = java();
        settings.forEach(setting -> command.add("-Dspark." + setting));
        command.addAll(List.of("-Dspark.master=" + master, "-Dspark.driver.host=127.0.0.1", "-Dspark.driver.bindAddress=127.0.0.1", "-Dspark.ui.enabled=false",
                "-Dspark.executor.extraClassPath=" + LocalCluster.folders(), "-Dspark.sql.shuffle.partitions=2",
                "-cp", System.getProperty("java.class.path"), "nianbao.cluster.Cluster"));
        command.addAll(List.of(arguments));
        return begin("command", command);
    }

    private void start(String name, String... command) throws IOException {
        List<String> started = java();
        started.addAll(List.of("-cp", LocalCluster.jars()));
        started.addAll(List.of(command));
        begin(name, started);
    }

    private Process begin(String name, List<String> command) throws IOException {
        Path log = log(name);
        Files.createDirectories(folder);
        ProcessBuilder started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        // Each listens at its own address.
        started.environment().remove("SPARK_LOCAL_HOSTNAME");
        started.environment().remove("SPARK_LOCAL_IP");
        Process process = started.start();
        processes.put(name, process);
        return process;
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    // What Spark reaches into is open to this process, too.
    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-X"))
                .forEach(command::add);
        return command;
    }

    private MatchResult told(String name, Pattern sought) throws IOException, InterruptedException {
        Process process = Objects.requireNonNull(processes.get(name));
        while (true) {
            boolean alive = process.isAlive();
            String told = Files.readString(log(name));
            Matcher found = sought.matcher(told);
            if (found.find()) {
                return found.toMatchResult();
            }
            if (!alive) {
                throw new IllegalStateException(told);
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroy);
        processes.values().forEach(process -> process.onExit().join());
    }
}
