package nianbao.comparison;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** What workbooks compare: the tables of some forms, which are read once for all cities. */
public final class ComparedForms {

    private final List<FormTable> tables;

    private ComparedForms(List<FormTable> tables) {
        this.tables = tables;
    }

    /** Finds out what there is to compare of some forms, in a database that has the views of a release; it is kept there. */
    public static void findOut(Database release, SqlFolder sql, Collection<String> forms) throws SQLException {
        release.keep("comparison", sql.read("exports/comparison").with("forms", Sql.literals(forms)));
        for (String numbered : List.of("place", "line")) {
            release.keep(numbered, sql.read("exports/" + numbered));
        }
    }

    /** Those of some forms, of which has been found out what there is to compare. */
    public static ComparedForms of(Database release, SqlFolder sql, Collection<String> forms) throws SQLException {
        return new ComparedForms(forms.isEmpty() ? List.of() : new ComparisonTables(release, sql).of(forms));
    }

    /** The same of some divisions alone. */
    public ComparedForms of(Predicate<String> divisions) {
        return new ComparedForms(tables.stream().map(table -> table.of(divisions)).filter(table -> !table.blocks().isEmpty()).toList());
    }

    List<FormTable> tables() {
        return tables;
    }
}
