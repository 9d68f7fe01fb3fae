-- How many rows there are in each of some files, by what the files say of themselves.
select file_name as file, num_rows as number
from parquet_file_metadata([${files}])
