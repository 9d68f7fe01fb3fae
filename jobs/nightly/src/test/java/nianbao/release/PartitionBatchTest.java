package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionBatchTest {

    @TempDir
    Path release;

    @Test
    void cities_come_together_in_a_form_and_year_until_they_have_many_figures() {
        Partition first = partition(2014, "90", 30_000);
        Partition second = partition(2014, "91", 30_000);
        Partition third = partition(2014, "92", 30_000);
        Partition later = partition(2015, "90", 10);

        assertThat(PartitionBatch.of(List.of(later, third, first, second)))
                .extracting(PartitionBatch::partitions)
                .containsExactly(List.of(first, second), List.of(third), List.of(later));
    }

    @Test
    void each_city_gets_its_own_rows_in_their_order_and_a_file_even_without_any() throws Exception {
        PartitionBatch bundle = new PartitionBatch(List.of(partition(2014, "90", 1), partition(2014, "91", 1), partition(2014, "92", 1)));
        try (Database database = Database.inMemory()) {
            for (Partition partition : bundle.partitions()) {
                Files.createDirectories(release.resolve(partition.file()).getParent());
            }
            bundle.write(release, database, new Sql("""
                    select city, value
                    from (values ('90', 3), ('91', 8), ('90', 1), ('90', 2)) as given(city, value)
                    order by city, value desc
                    """));

            assertThat(values("90", database)).containsExactly(3, 2, 1);
            assertThat(values("91", database)).containsExactly(8);
            assertThat(values("92", database)).isEmpty();
        }
    }

    private List<Integer> values(String city, Database database) throws Exception {
        Sql rows = new Sql("select * from read_parquet('${file}', hive_partitioning = false)")
                .with("file", release.resolve(partition(2014, city, 1).file()));
        return database.list(rows, row -> {
            assertThat(row.getMetaData().getColumnCount()).isEqualTo(1);
            return row.getInt("value");
        });
    }

    private static Partition partition(int year, String city, long figures) {
        return new Partition("aggregated", new PartitionKey("mediation", year, city), "", figures);
    }
}
