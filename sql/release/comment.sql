-- What says in a database of views what some of the views and their columns are.
select
    'comment on ' || case
        when column_name is null then 'view "' || view_name || '"'
        else 'column "' || view_name || '"."' || column_name || '"' end
        || ' is ''' || replace(text, '''', '''''') || '''' as statement
from read_parquet('${release}/view_column.parquet')
where view_name in (${views})
order by view_name, ordinal
