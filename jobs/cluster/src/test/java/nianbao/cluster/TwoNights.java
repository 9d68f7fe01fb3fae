package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two nights of two forms and years, with a figure that the office corrected, for all who only look at what came of them. */
record TwoNights(PublishedHome home, Path definitions) {

    private static final Path WORK = Path.of("target/nights").toAbsolutePath();
    private static final String CORRECTION = """
            - {form: crime, year: 2016, division: 371502001, indicator: cases_filed, expect: 68, value: 70, reason: 与原始台账核对, role: 市局办公室, date: 2026-11-02}
            """;

    private static @Nullable TwoNights passed;

    static synchronized TwoNights passed() throws IOException, InterruptedException {
        if (passed == null) {
            TwoNights nights = new TwoNights(PublishedHome.empty(WORK.resolve("home")), WORK.resolve("definitions"));
            define(nights.definitions());
            PublishedHome.delete(WORK.resolve("inbox"));
            for (String year : new String[] {"2016", "2017"}) {
                send(year, WORK.resolve("inbox"));
                nights.home().pass(WORK.resolve("inbox"), nights.definitions());
            }
            passed = nights;
        }
        return passed;
    }

    private static void define(Path definitions) throws IOException {
        PublishedHome.copy(PublishedHome.DEFINITIONS, definitions);
        try (Stream<Path> files = Files.list(definitions)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Files.writeString(file, Files.readString(file).replace("../../data-samples", PublishedHome.INBOX.getParent().toString()));
            }
        }
        Files.writeString(definitions.resolve("corrections.yaml"), CORRECTION);
    }

    private static void send(String year, Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(PublishedHome.INBOX.resolve(year))) {
            for (Path file : files.filter(Files::isRegularFile).filter(one -> one.toString().matches(".*(刑事|调解).*")).toList()) {
                Path sent = inbox.resolve(PublishedHome.INBOX.relativize(file).toString());
                Files.createDirectories(sent.getParent());
                Files.copy(file, sent);
            }
        }
    }
}
