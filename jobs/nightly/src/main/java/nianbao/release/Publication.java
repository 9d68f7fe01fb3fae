package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import nianbao.definition.Definitions;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/** Puts a release in force. Readers who have the old one open keep it until they connect again. */
public record Publication(Run run, SqlFolder sql, Definitions definitions) {

    /** Moves the release to its place, binds its views there, and replaces the warehouse by one rename. */
    public void publish() throws SQLException, IOException {
        if (!Files.exists(run.release())) {
            Files.deleteIfExists(Draft.folder(run).resolve(Views.FILE));
            Folders.publish(Draft.folder(run), run.release());
        }
        Path built = Files.createDirectories(run.work().resolve("views"));
        new Views(sql, definitions).build(built, run.release());
        replace(built.resolve(Views.FILE), run.release().resolve(Views.FILE));
        replace(built.resolve(Views.FILE), run.home().warehouse());
    }

    static void replace(Path from, Path to) throws IOException {
        Path arriving = to.resolveSibling("." + to.getFileName() + ".arriving");
        Files.copy(from, arriving, StandardCopyOption.REPLACE_EXISTING);
        Folders.publish(arriving, to);
    }
}
