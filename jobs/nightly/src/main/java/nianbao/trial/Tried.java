package nianbao.trial;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a definition reads of workbooks; rows by the names of their columns.
 *
 * @param sheets how much was read of each sheet and year
 * @param holes figures that others have and some lack
 * @param findings errors and warnings, those of the checks too
 * @param changes what is read otherwise than in the last try; null when this is the first
 */
public record Tried(
        String form,
        List<Map<String, Object>> sheets,
        List<Map<String, Object>> holes,
        List<Map<String, Object>> findings,
        @Nullable List<Map<String, Object>> changes) {

    /** How many figures were read. */
    public long figures() {
        return sum("figures");
    }

    long heldBack() {
        return sum("held_back");
    }

    private long sum(String column) {
        return sheets.stream().mapToLong(row -> Objects.requireNonNull((Number) row.get(column)).longValue()).sum();
    }
}
