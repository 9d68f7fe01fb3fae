package nianbao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.sql.Digest;

/** The program that is at work, which may refuse what the one before it took. */
final class Build {

    private Build() {}

    /** Differs from that of a program that was built at another time. */
    static String mark() {
        return new Digest().add(time(Build.class)).add(time(Definitions.class)).hex();
    }

    private static String time(Class<?> part) {
        try {
            URI place = URI.create(part.getProtectionDomain().getCodeSource().getLocation().toString());
            return Files.getLastModifiedTime(Path.of(place)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
