package nianbao.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of odd workbooks beside the project; the system property {@code nianbao.wild} says where else it is. */
final class Wild {

    private static final Path FOLDER =
            Path.of(System.getProperty("nianbao.wild", "../../../shared/wild")).resolve("odd-workbooks").toAbsolutePath().normalize();

    private Wild() {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static Path folder() {
        return FOLDER;
    }
}
