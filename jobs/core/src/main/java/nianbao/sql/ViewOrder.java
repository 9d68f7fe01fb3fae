package nianbao.sql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;



/** The order in which views build on each other, found from what each of them reads. */
public final class ViewOrder {

    private static final String FOLDER = "views/";
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");

    private final SqlFolder sql;
    private final Set<String> views;
    private final Set<String> ordered = new LinkedHashSet<>();

    private ViewOrder(SqlFolder sql) {
        this.sql = sql;
        this.views = sql.names(FOLDER).stream().map(name -> name.substring(FOLDER.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All views of {@code sql/views}, each after those that it reads, and else by their names. */
    public static List<String> of(SqlFolder sql) {
        ViewOrder order = new ViewOrder(sql);
        order.views.forEach(view -> order.add(view, Set.of()));
        return List.copyOf(order.ordered);
    }

    /** Those that some statements read, each after those that it reads itself. */
    public static List<String> of(SqlFolder sql, Collection<Sql> statements) {
        ViewOrder order = new ViewOrder(sql);
        statements.forEach(statement -> order.read(statement).forEach(view -> order.add(view, Set.of())));
        return List.copyOf(order.ordered);
    }

    private void add(String view, Set<String> above) {
        if (ordered.contains(view)) {
            return;
        }
        Set<String> path = new LinkedHashSet<>(above);
        if (!path.add(view)) {
            throw new IllegalStateException("sql/views: " + String.join(" reads ", path) + " reads " + view);
        }
        read(sql.read(FOLDER + view)).forEach(other -> add(other, path));
        ordered.add(view);
    }

    // A word after "from" that is no view is a part of the statement or of an expression.
    private Set<String> read(Sql statement) {
        Matcher read = READ.matcher(COMMENT.matcher(statement.text()).replaceAll(""));
        return read.results().map(match -> match.group(1)).filter(views::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
