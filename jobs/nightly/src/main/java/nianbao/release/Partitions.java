package nianbao.release;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Sql;

/**
 * The figures in force, a partition a form and year.
 *
 * @param database holds the table {@code chosen}
 * @param figures the query for one partition
 */
record Partitions(Database database, Sql plan, Sql figures) {

    private static final String TABLE = "observation";
    private static final Partition NONE = new Partition(TABLE, "none", 0, "");

    /** Writes all partitions and returns them. */
    List<Partition> write(Shelf shelf) throws SQLException, IOException {
        List<Partition> planned = planned();
        for (Partition partition : planned) {
            shelf.put(partition, database, partition.fill(figures));
        }
        return planned;
    }

    // Views need a file to read, also when not one submission has been accepted.
    private List<Partition> planned() throws SQLException {
        List<Partition> partitions = database.list(plan, row ->
                new Partition(TABLE, row.getString("form"), row.getInt("year"), digest(row.getString("digest"))));
        return partitions.isEmpty() ? List.of(NONE) : partitions;
    }

    // A query that changed gives other figures from the same submissions.
    private String digest(String submissions) {
        return new Digest().add(figures.text()).add(submissions).hex();
    }
}
