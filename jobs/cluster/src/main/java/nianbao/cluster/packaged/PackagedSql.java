package nianbao.cluster.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nianbao.sql.SqlFolder;

/** The project's SQL as it lies in the program. */
public final class PackagedSql {

    private static final String ONE = "/sql/views/form.sql";
    private static final SqlFolder FOLDER = open();

    private PackagedSql() {}

    /** The folder, which stays open as long as the program runs. */
    public static SqlFolder folder() {
        return FOLDER;
    }

    private static SqlFolder open() {
        try {
            URL one = Objects.requireNonNull(PackagedSql.class.getResource(ONE), ONE);
            return new SqlFolder(path(one.toURI()).getParent().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path path(URI file) throws IOException {
        return file.getScheme().equals("jar") ? FileSystems.newFileSystem(file, Map.of()).getPath(ONE) : Path.of(file);
    }
}
