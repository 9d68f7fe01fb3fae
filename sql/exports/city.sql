-- The cities by name.
select code, name
from read_parquet('${release}/division.parquet')
where level = 'city' and code = current_code
order by code, last_year nulls last
