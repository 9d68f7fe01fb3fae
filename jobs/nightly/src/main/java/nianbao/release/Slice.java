package nianbao.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form, a year and a city, by which the tables of figures are divided; see {@code sql/release/city.sql}. */
record Slice(String form, int year, String city) implements Comparable<Slice> {

    private static final Pattern FILE = Pattern.compile("\\w+/form=(.+)/year=(-?\\d+)/(.+)\\.parquet");
    private static final Comparator<Slice> ORDER =
            Comparator.comparing(Slice::city).thenComparing(Slice::form).thenComparing(Slice::year);

    /** The one whose rows are in a file of a release, if it is such a file. */
    static Optional<Slice> of(String file) {
        Matcher parts = FILE.matcher(file);
        return parts.matches()
                ? Optional.of(new Slice(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** The one that a row names. */
    static Slice of(ResultSet row) throws SQLException {
        return new Slice(row.getString("form"), row.getInt("year"), row.getString("city"));
    }

    Slice previous() {
        return new Slice(form, year - 1, city);
    }

    /** The file of its rows in a table. */
    String in(String table) {
        return table + "/form=" + form + "/year=" + year + "/" + city + ".parquet";
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }
}
