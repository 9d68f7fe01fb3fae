package nianbao.warehouse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The tree of statements as DuckDB has parsed them, those within others included. */
record QueryTree(JsonNode statements) {

    /** What a query is made of. What DuckDB learns to do besides is no query until it stands here. */
    private static final Set<String> QUERIES = Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE");

    /** Functions in the place of a table that only make rows of what they are given, or tell of the views. */
    private static final Set<String> FUNCTIONS = Set.of(
            "range", "generate_series", "unnest", "repeat", "repeat_row", "json_each", "json_tree", "histogram",
            "histogram_values", "summary", "duckdb_columns", "duckdb_databases", "duckdb_functions", "duckdb_keywords",
            "duckdb_schemas", "duckdb_settings", "duckdb_tables", "duckdb_types", "duckdb_views", "pragma_show",
            "pragma_table_info", "pragma_version", "pg_timezone_names", "icu_calendar_names");

    /** Whether there is nothing but queries: a WITH clause may also copy, insert, update and delete. */
    boolean isOfQueries() {
        return nodes(statements)
                .map(node -> node.path("type").asString(""))
                .allMatch(type -> !type.endsWith("_NODE") || QUERIES.contains(type));
    }

    /** A function in the place of a table that may reach beyond the views. */
    Optional<String> foreignFunction() {
        return nodes(statements)
                .filter(node -> node.path("type").asString("").equals("TABLE_FUNCTION"))
                .map(node -> node.path("function").path("function_name").asString(""))
                .filter(function -> !FUNCTIONS.contains(function))
                .findFirst();
    }

    private static Stream<JsonNode> nodes(JsonNode tree) {
        return Stream.concat(Stream.of(tree), tree.values().stream().flatMap(QueryTree::nodes));
    }
}
