package nianbao.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.job.Nights;

/** The command line of the program in a process of its own. */
final class Program {

    private Program() {}

    static List<String> command(String[] options, String command, Nights nights) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The second compiler does not pay off in so short a life.
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dnianbao.root=" + System.getProperty("nianbao.root"),
                "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(options));
        line.addAll(List.of(
                "nianbao.Nianbao", command,
                "--inbox", nights.inbox().toString(),
                "--home", nights.home().folder().toString(),
                "--definitions", nights.definitions().toString()));
        return line;
    }
}
