package nianbao.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    @TempDir
    Path release;

    @Test
    void partitions_come_together_until_they_have_many_figures_and_none_is_left_out() throws Exception {
        List<PartitionKey> partitions = List.of(partition(2012, 8), partition(2013, 8), partition(2014, 8), partition(2015, 30), partition(2016, 1));
        PartitionKey vanished = new PartitionKey("mediation", 2017);

        assertThat(batches().of(partitions))
                .containsExactly(partitions.subList(0, 2), partitions.subList(2, 4), partitions.subList(4, 5));
        assertThat(batches().of(List.of(vanished))).containsExactly(List.of(vanished));
    }

    private Batches batches() {
        return new Batches(release, new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql")), 10);
    }

    private PartitionKey partition(int year, int figures) throws IOException, SQLException {
        PartitionKey partition = new PartitionKey("mediation", year);
        Path file = release.resolve(partition.in("observation"));
        Files.createDirectories(file.getParent());
        try (Database database = Database.inMemory()) {
            database.write(file, new Sql("select number from range(" + figures + ") r(number)"));
        }
        return partition;
    }
}
