-- What says in a database of views what each view and each column of one is.
select
    'comment on ' || case when column_name is null then 'view ' || view_name else 'column ' || view_name || '.' || column_name end
        || ' is ''' || replace(text, '''', '''''') || '''' as statement
from read_parquet('${release}/view_column.parquet')
order by view_name, ordinal
