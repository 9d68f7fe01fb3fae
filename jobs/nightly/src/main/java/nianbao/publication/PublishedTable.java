package nianbao.publication;

import java.nio.file.Path;
import java.util.List;
import nianbao.language.Title;

/**
 * A text file of rows and columns.
 *
 * @param key the columns that tell its rows apart
 * @param references which of its columns lead to rows of another
 */
record PublishedTable(String name, Title title, List<PublishedColumn> columns, List<String> key, List<Reference> references) {

    /** Columns whose values are those of columns of another table. */
    record Reference(List<String> columns, String table, List<String> others) {}

    String file() {
        return name + ".csv";
    }

    Path in(Path folder) {
        return folder.resolve(file());
    }
}
