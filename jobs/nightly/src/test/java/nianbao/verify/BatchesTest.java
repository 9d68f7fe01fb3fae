package nianbao.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.release.PartitionKey;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    @TempDir
    Path release;

    @Test
    void slices_come_together_until_they_have_many_figures_and_none_is_left_out() throws Exception {
        List<PartitionKey> slices = List.of(slice(2012, 8), slice(2013, 8), slice(2014, 8), slice(2015, 30), slice(2016, 1));
        PartitionKey vanished = new PartitionKey("mediation", 2017, "90");

        assertThat(batches().of(slices))
                .containsExactly(slices.subList(0, 2), slices.subList(2, 4), slices.subList(4, 5));
        assertThat(batches().of(List.of(vanished))).containsExactly(List.of(vanished));
    }

    private Batches batches() {
        return new Batches(release, new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql")), 10);
    }

    private PartitionKey slice(int year, int figures) throws IOException, SQLException {
        PartitionKey slice = new PartitionKey("mediation", year, "90");
        Path file = release.resolve(slice.in("observation"));
        Files.createDirectories(file.getParent());
        try (Database database = Database.inMemory()) {
            database.write(file, new Sql("select number from range(" + figures + ") r(number)"));
        }
        return slice;
    }
}
