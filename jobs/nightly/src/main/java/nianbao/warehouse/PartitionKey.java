package nianbao.warehouse;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.sql.Sql;

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

    /** A query that gives the form and year of each. */
    public static Sql rows(Collection<PartitionKey> keys) {
        // A list of values in SQL cannot be empty.
        return keys.isEmpty()
                ? new Sql("select '' as form, 0 as year where false")
                : new Sql(keys.stream().map(PartitionKey::row).collect(Collectors.joining(", ", "from (values ", ") as given(form, year)")));
    }

    private String row() {
        return "(" + Sql.literal(form) + ", " + year + ")";
    }

    /** The same form a year before. */
    public PartitionKey previous() {
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
