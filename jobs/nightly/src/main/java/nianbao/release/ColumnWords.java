package nianbao.release;

import java.util.HashMap;
import java.util.Map;
import nianbao.warehouse.SqlFolder;

/** What the columns of the views are, from {@code sql/views/columns.txt}: {@code column: text} or {@code view.column: text}. */
final class ColumnWords {

    private final Map<String, String> words = new HashMap<>();

    ColumnWords(SqlFolder sql) {
        for (String line : sql.list("views/columns.txt")) {
            int colon = line.indexOf(':');
            words.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    /** The words of the view's own column, or else of every column of that name. */
    String of(String view, String column) {
        String text = words.getOrDefault(view + "." + column, words.get(column));
        if (text == null) {
            throw new IllegalStateException("sql/views/columns.txt says nothing about " + view + "." + column);
        }
        return text;
    }
}
