package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.export.ComparisonWorkbook;
import nianbao.export.Edition;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/** What people read of a release that is in force. */
public record Exports(Run run, SqlFolder sql) {

    /** Where the comparison of a run's release is. */
    public static Path comparison(Run run) {
        return run.exports().resolve("comparison.xlsx");
    }

    /** Writes all exports and puts them in place together. */
    public void write() throws SQLException, IOException {
        if (Files.exists(run.exports())) {
            return;
        }
        Path folder = Files.createDirectories(run.work().resolve("exports"));
        Edition edition = new Edition(run.name(), Manifest.of(run.release()).madeAt());
        try (Database views = Database.readOnly(run.release().resolve(Views.FILE))) {
            new ComparisonWorkbook(views, sql, edition).write(folder.resolve("comparison.xlsx"));
        }
        Folders.publish(folder, run.exports());
    }
}
