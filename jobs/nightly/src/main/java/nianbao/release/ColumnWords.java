package nianbao.release;

import java.util.HashMap;
import java.util.Map;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/**
 * What the columns of the views are: as the head of the view says, in {@code -- column NAME: text}, or what
 * {@code sql/views/columns.txt} says of a column that several views have.
 */
final class ColumnWords {

    private final Map<String, String> shared = new HashMap<>();

    ColumnWords(SqlFolder sql) {
        for (String line : sql.list("views/columns.txt")) {
            int colon = line.indexOf(':');
            shared.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    /** The words of a view's own column, or else of every column of that name. */
    String of(String name, Sql view, String column) {
        String words = view.comment("column " + column).orElse(shared.get(column));
        if (words == null) {
            throw new IllegalStateException("neither sql/views/" + name + ".sql nor columns.txt says what its column " + column + " is");
        }
        return words;
    }
}
