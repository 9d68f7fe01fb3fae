-- Every view of the open database, and every column of one, with its comment.
select view_name, cast(null as varchar) as column_name, 0 as ordinal, comment as text
from duckdb_views()
where not internal and database_name = current_database()
union all
select duckdb_columns.table_name, duckdb_columns.column_name, duckdb_columns.column_index, duckdb_columns.comment
from duckdb_columns()
join duckdb_views() as view
    on view.database_name = duckdb_columns.database_name
    and view.view_name = duckdb_columns.table_name
    and not view.internal
where duckdb_columns.database_name = current_database()
order by 1, 3
