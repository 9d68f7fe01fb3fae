package nianbao.release;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form and a year, by which the tables of figures are divided. */
public record PartitionKey(String form, int year) implements Comparable<PartitionKey> {

    private static final Pattern FILE = Pattern.compile("\\w+/form=(.+)/year=(-?\\d+)/.+");
    private static final Comparator<PartitionKey> ORDER =
            Comparator.comparing(PartitionKey::form).thenComparing(PartitionKey::year);

    /** The one whose rows are in a file of a release, if it is such a file. */
    public static Optional<PartitionKey> of(String file) {
        Matcher parts = FILE.matcher(file);
        return parts.matches()
                ? Optional.of(new PartitionKey(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    PartitionKey previous() {
        return new PartitionKey(form, year - 1);
    }

    /** The file of its rows in a table; so does DuckDB name them. */
    public String in(String table) {
        return table + "/form=" + form + "/year=" + year + "/data_0.parquet";
    }

    @Override
    public int compareTo(PartitionKey other) {
        return ORDER.compare(this, other);
    }
}
