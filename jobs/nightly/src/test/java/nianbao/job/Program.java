package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as the launcher starts it. */
public record Program(Process process, Path output) implements AutoCloseable {

    /** Starts a command on the inbox and the home of the nights; the environment is added to the one that is there. */
    public static Program start(Nights nights, Map<String, String> environment, String command) throws IOException {
        return start(List.of(), nights, environment, command);
    }

    /** Starts a command by way of another program, such as a shell that sets limits. */
    static Program start(List<String> before, Nights nights, Map<String, String> environment, String command) throws IOException {
        return start(before, nights, environment, List.of(
                command,
                "--inbox", nights.inbox().toString(),
                "--home", nights.home().folder().toString(),
                "--definitions", nights.definitions().toString()));
    }

    /** Starts the program with any arguments, by way of another program if one is named. */
    public static Program start(List<String> before, Nights nights, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path output = Files.createTempFile(Files.createDirectories(nights.folder()), arguments.get(0), ".log");
        ProcessBuilder builder = new ProcessBuilder(line(before, arguments));
        builder.environment().putAll(environment);
        return new Program(builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
    }

    /** How it ended, once it has. */
    public int end() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            throw new AssertionError("it never ends");
        }
        return process.exitValue();
    }

    /** All that it said so far. */
    public String said() throws IOException {
        return Files.readString(output);
    }

    /** Ends it without giving it a chance to do anything about it. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    // The second compiler does not pay off in so short a life.
    private static List<String> line(List<String> before, List<String> arguments) {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
                "-Dnianbao.root=" + System.getProperty("nianbao.root"),
                "-cp", System.getProperty("java.class.path"),
                "nianbao.Nianbao"));
        line.addAll(arguments);
        return line;
    }
}
