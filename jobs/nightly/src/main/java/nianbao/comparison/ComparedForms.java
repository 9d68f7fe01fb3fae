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

    /** Those of some forms, in a database that has the views of a release. */
    public static ComparedForms of(Database release, SqlFolder sql, Collection<String> forms) throws SQLException {
        if (forms.isEmpty()) {
            return new ComparedForms(List.of());
        }
        release.keepAside("comparison", sql.read("exports/comparison").with("forms", Sql.literals(forms)));
        return new ComparedForms(new ComparisonTables(release, sql).all());
    }

    /** The same of some divisions alone. */
    public ComparedForms of(Predicate<String> divisions) {
        return new ComparedForms(tables.stream().map(table -> table.of(divisions)).filter(table -> !table.blocks().isEmpty()).toList());
    }

    List<FormTable> tables() {
        return tables;
    }
}
