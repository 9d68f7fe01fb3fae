-- The views of this release and their columns, with what each of them is; column_name is null for the view itself.
-- key: view_name, column_name
-- column column_name: name of the column; null for what is no column
create or replace view view_column as
select
    view_name,
    column_name,
    ordinal,
    text
from read_parquet('${release}/view_column.parquet');
