package nianbao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes through the short commands once, on a home of its own, so that Java can note down the classes that they need. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final String QUESTION = "select year, count(*) from observation group by year order by year";

    @Mixin
    private Places places;

    @Override
    public Integer call() throws IOException {
        Path stage = Files.createTempDirectory("nianbao");
        try {
            rehearse(inbox(stage).toString(), stage.resolve("home").toString());
        } finally {
            Folders.delete(stage);
        }
        return 0;
    }

    // Twice: once with something new and once without.
    private void rehearse(String inbox, String home) {
        String definitions = places.definitions().toString();
        execute("nightly", "--home", home, "--inbox", inbox, "--definitions", definitions);
        execute("nightly", "--home", home, "--inbox", inbox, "--definitions", definitions);
        execute("status", "--home", home);
        execute("status", "--home", home, "--format", "json");
        execute("query", "--home", home, QUESTION);
        execute("query", "--home", home, "--format", "csv", QUESTION);
    }

    private Path inbox(Path stage) throws IOException {
        Path inbox = Files.createDirectories(stage.resolve("inbox"));
        Optional<Path> sample = sample();
        if (sample.isPresent()) {
            Path copy = inbox.resolve(places.inbox().relativize(sample.get()));
            Files.createDirectories(copy.getParent());
            Files.copy(sample.get(), copy);
        }
        return inbox;
    }

    private Optional<Path> sample() throws IOException {
        if (!Files.isDirectory(places.inbox())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(places.inbox())) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().findFirst();
        }
    }

    private static void execute(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Root.commandLine(arguments).setOut(nowhere).setErr(nowhere).execute(arguments);
    }
}
