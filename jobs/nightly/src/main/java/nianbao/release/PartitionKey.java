package nianbao.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form, a year and a city, by which the tables of figures are divided; see {@code sql/release/city.sql}. */
public record PartitionKey(String form, int year, String city) implements Comparable<PartitionKey> {

    private static final Pattern FILE = Pattern.compile("\\w+/form=(.+)/year=(-?\\d+)/(.+)\\.parquet");
    private static final Comparator<PartitionKey> ORDER =
            Comparator.comparing(PartitionKey::city).thenComparing(PartitionKey::form).thenComparing(PartitionKey::year);

    /** The one whose rows are in a file of a release, if it is such a file. */
    public static Optional<PartitionKey> of(String file) {
        Matcher parts = FILE.matcher(file);
        return parts.matches()
                ? Optional.of(new PartitionKey(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** The one that a row names. */
    public static PartitionKey of(ResultSet row) throws SQLException {
        return new PartitionKey(row.getString("form"), row.getInt("year"), row.getString("city"));
    }

    PartitionKey previous() {
        return new PartitionKey(form, year - 1, city);
    }

    /** The file of its rows in a table. */
    public String in(String table) {
        return table + "/form=" + form + "/year=" + year + "/" + city + ".parquet";
    }

    @Override
    public int compareTo(PartitionKey other) {
        return ORDER.compare(this, other);
    }
}
