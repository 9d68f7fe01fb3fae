package nianbao.cluster.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import nianbao.cluster.packaged.PackagedSql;
import nianbao.person.FigureHistory;
import nianbao.read.LandedHistory;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** How large figures have been that a home has. Its landings are brought here once that is asked, which is seldom. */
final class HomeHistory implements FigureHistory, AutoCloseable {

    private final Path home;
    private final Configuration configuration;
    private final java.nio.file.Path folder;
    private @Nullable LandedHistory landed;

    HomeHistory(Path home, Configuration configuration, java.nio.file.Path folder) {
        this.home = home;
        this.configuration = configuration;
        this.folder = folder;
    }

    @Override
    public OptionalDouble largest(String form, String indicator) {
        if (landed == null) {
            landed = brought();
        }
        return landed.largest(form, indicator);
    }

    private LandedHistory brought() {
        try {
            Home near = new Home(folder);
            new NearHome(home.getFileSystem(configuration), home, near).bring();
            return new LandedHistory(near, PackagedSql.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
