package nianbao.division;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of one of a register's files, counted from 1 with the header. */
record RegisterRow(Path file, int line, Map<String, String> cells) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Pattern DATES = Pattern.compile(DATE + "(/" + DATE + ")?");

    /** What must not be empty. */
    String required(String column) {
        String text = optional(column);
        if (text == null) {
            throw invalid("cell_is_empty", column);
        }
        return text;
    }

    /** Null when it is empty. */
    @Nullable String optional(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A date such as {@code 2013}, {@code 2013-07}, {@code 2013-07-01}, or two of them as a bracket; empty when open. */
    String date(String column) {
        String text = optional(column);
        if (text != null && !DATES.matcher(text).matches()) {
            throw invalid("no_such_date", column, text);
        }
        return text == null ? "" : text;
    }

    InvalidRegister invalid(String key, String... places) {
        return InvalidRegister.of(file + ":" + line, key, (Object[]) places);
    }
}
