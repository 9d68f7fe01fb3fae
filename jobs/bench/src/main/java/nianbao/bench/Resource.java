package nianbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianbao.sql.Sql;

/** A text that stands beside the classes. */
final class Resource {

    private Resource() {}

    static Sql sql(String name) {
        return new Sql(text(name + ".sql"));
    }

    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static String text(String name) {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
