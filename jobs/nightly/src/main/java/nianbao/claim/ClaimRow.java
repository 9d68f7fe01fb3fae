package nianbao.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.language.Title;
import nianbao.warehouse.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One line of a claims file.
 *
 * @param source its file and line
 */
record ClaimRow(Map<String, String> cells, String source) {

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    String text(String column) {
        String cell = cells.get(column);
        return cell == null ? "" : cell.strip();
    }

    String required(String column) {
        if (!has(column)) {
            throw wrong("cell_is_empty", column);
        }
        return text(column);
    }

    /** The number in a column, or null where there is none. */
    @Nullable BigDecimal number(String column) {
        return has(column) ? requiredNumber(column) : null;
    }

    BigDecimal requiredNumber(String column) {
        return required(column, ClaimWords.here("a_number"), ClaimRow::decimal);
    }

    int requiredYear(String column) {
        return required(column, ClaimWords.here("a_year"), text -> decimal(text).map(BigDecimal::intValueExact));
    }

    <T> T required(String column, String expected, Function<String, Optional<T>> reader) {
        String text = required(column);
        return reader.apply(text).orElseThrow(() -> wrong("cell_is_other", column, text, expected));
    }

    /** The title in two columns, or null where both are empty. */
    @Nullable Title title(String name) {
        String zh = name + "_zh";
        String en = name + "_en";
        return has(zh) || has(en) ? new Title(required(zh), required(en)) : null;
    }

    Failure wrong(String key, @Nullable Object... places) {
        return new Failure(source + ": " + ClaimWords.here(key, places));
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
