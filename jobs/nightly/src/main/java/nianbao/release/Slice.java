package nianbao.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import nianbao.warehouse.PartitionKey;

/** What a partition has of one city, see {@code sql/release/city.sql}: a return changes no more than that. */
public record Slice(PartitionKey partition, String city) implements Comparable<Slice> {

    private static final Comparator<Slice> ORDER = Comparator.comparing(Slice::city).thenComparing(Slice::partition);

    public Slice(String form, int year, String city) {
        this(new PartitionKey(form, year), city);
    }

    /** The one that a row names. */
    static Slice of(ResultSet row) throws SQLException {
        return new Slice(row.getString("form"), row.getInt("year"), row.getString("city"));
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }
}
