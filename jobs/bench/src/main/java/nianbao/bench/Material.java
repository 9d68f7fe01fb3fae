package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.bench.BenchReturn.Sent;
import nianbao.definition.Definitions;

/** The workbooks to read, with the definition that fits them and a register of their divisions; written once. */
final class Material {

    static final int ROWS = 135;
    static final int LARGE_ROWS = 100_000;

    private static final int COUNT = 2_000;

    private final Path folder;

    private Material(Path folder) {
        this.folder = folder;
    }

    static Material in(Path folder) throws IOException {
        Material material = new Material(folder);
        if (Files.notExists(folder.resolve("complete"))) {
            material.write();
            Files.createFile(folder.resolve("complete"));
        }
        return material;
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("small"));
        new BenchForm(0).write(folder.resolve("small-form"), 1, ROWS);
        new BenchForm(0).write(folder.resolve("large-form"), 1, LARGE_ROWS);
        for (int i = 0; i < COUNT; i++) {
            BenchReturn.writePackage(packageAt(i), Sent.once(ROWS, i));
            BenchReturn.writeOld(oldAt(i), Sent.once(ROWS, i));
        }
        BenchReturn.writePackage(large(), Sent.once(LARGE_ROWS, COUNT));
    }

    private Path packageAt(int number) {
        return folder.resolve("small/return-%05d.xlsx".formatted(number));
    }

    private Path oldAt(int number) {
        return folder.resolve("small/return-%05d.xls".formatted(number));
    }

    List<Path> packages() {
        return IntStream.range(0, COUNT).mapToObj(this::packageAt).toList();
    }

    List<Path> old() {
        return IntStream.range(0, COUNT).mapToObj(this::oldAt).toList();
    }

    Path large() {
        return folder.resolve("large.xlsx");
    }

    Definitions definitions() {
        return Definitions.load(folder.resolve("small-form"));
    }

    Definitions largeDefinitions() {
        return Definitions.load(folder.resolve("large-form"));
    }
}
