package nianbao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.language.Title;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/**
 * A query of {@code sql/exports/sheets}, by which who knows SQL adds a sheet to the comparison. Its head says {@code -- title: 中文 / English},
 * and may say {@code -- note:}, {@code -- order:} (the lowest number comes first), {@code -- by:} (the column whose values head blocks of rows)
 * and {@code -- column NAME: 中文 / English}.
 */
record SheetFile(String name, Sql sql) {

    private static final String FOLDER = "exports/sheets";

    static List<SheetFile> all(SqlFolder folder) {
        return folder.names(FOLDER).stream()
                .map(name -> new SheetFile(name.substring(FOLDER.length() + 1), folder.read(name)))
                .sorted(Comparator.comparingInt(SheetFile::order).thenComparing(SheetFile::name))
                .toList();
    }

    Title title() {
        return sql.comment("title").map(Title::halves).orElse(new Title(name, name));
    }

    Optional<Title> note() {
        return sql.comment("note").map(Title::halves);
    }

    boolean isBy(String column) {
        return sql.comment("by").filter(column::equals).isPresent();
    }

    Optional<Title> column(String column) {
        return sql.comment("column " + column).map(Title::halves);
    }

    private int order() {
        return sql.comment("order").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }
}
