package nianbao.bench.odd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** An inbox of hostile and odd workbooks, the same ones whenever it is made, beside those of given folders; and a home that knows nothing. */
record OddInbox(Path folder, int count, List<Path> given) {

    private static final int SEED = 20151129;
    private static final int USUAL = 200;
    private static final int LARGE = 20_000;
    /** Of so many of a kind one is large. */
    private static final int ONE_IN = 50;

    void make() throws IOException {
        Folders.delete(folder);
        OddForm.write(folder.resolve("forms"));
        Random random = new Random(SEED);
        OddKind[] kinds = OddKind.values();
        for (int number = 0; number < count; number++) {
            OddKind kind = kinds[number % kinds.length];
            int place = number / kinds.length;
            int size = place % ONE_IN == ONE_IN - 1 ? LARGE : 1 + random.nextInt(USUAL);
            Path file = inbox().resolve(kind.name().toLowerCase(Locale.ROOT)).resolve("%05d.xlsx".formatted(place));
            Files.createDirectories(file.getParent());
            Files.write(file, kind.make(size, random));
        }
        for (Path from : given) {
            copy(from, inbox().resolve("given").resolve(from.getFileName().toString()));
        }
    }

    Home home() {
        return new Home(folder.resolve("home"));
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    /** The paths of all files below the inbox, as the product names them. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(inbox())) {
            return files.filter(Files::isRegularFile).map(file -> inbox().relativize(file).toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
