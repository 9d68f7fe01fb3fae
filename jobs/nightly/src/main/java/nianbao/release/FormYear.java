package nianbao.release;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form and a year, by which the tables of figures are divided. */
record FormYear(String form, int year) implements Comparable<FormYear> {

    private static final Pattern FOLDER = Pattern.compile("\\w+/form=(.+)/year=(-?\\d+)");
    private static final Comparator<FormYear> ORDER =
            Comparator.comparing(FormYear::form).thenComparing(FormYear::year);

    /** Those of which some partition is not in an older release, or is another one there. */
    static Set<FormYear> changed(Map<String, String> partitions, Map<String, String> older) {
        Set<FormYear> changed = new TreeSet<>();
        partitions.forEach((folder, digest) -> {
            if (!digest.equals(older.get(folder))) {
                of(folder).ifPresent(changed::add);
            }
        });
        return changed;
    }

    static Optional<FormYear> of(String folder) {
        Matcher parts = FOLDER.matcher(folder);
        return parts.matches()
                ? Optional.of(new FormYear(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    FormYear previous() {
        return new FormYear(form, year - 1);
    }

    /** Its partition of a table. */
    String in(String table) {
        return table + "/form=" + form + "/year=" + year;
    }

    @Override
    public int compareTo(FormYear other) {
        return ORDER.compare(this, other);
    }
}
