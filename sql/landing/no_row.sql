-- No row of a table, in its columns.
from read_parquet('${file}')
where false
