package nianbao.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's SQL: one statement a file. */
public record SqlFolder(Path folder) {

    /** The statement in {@code <name>.sql}. */
    public Sql read(String name) {
        return new Sql(text(folder.resolve(name + ".sql")));
    }

    /** The lines of a list, such as the words for columns. */
    public List<String> list(String name) {
        return text(folder.resolve(name)).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The names of all statements below a folder, in alphabetical order. */
    public List<String> names(String below) {
        return files(folder.resolve(below)).stream()
                .map(file -> folder.relativize(file).toString())
                .filter(name -> name.endsWith(".sql"))
                .map(name -> name.substring(0, name.length() - ".sql".length()))
                .toList();
    }

    /** Changes whenever a file of the folder does. */
    public String digest() {
        Digest digest = new Digest();
        files(folder).forEach(file -> digest.add(folder.relativize(file).toString()).add(text(file)));
        return digest.hex();
    }

    private static List<Path> files(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
