-- How cities and forms are called.
select code, name
from read_parquet('${release}/division.parquet')
where level = 'city' and code = current_code
union all
select form, title_zh
from read_parquet('${release}/form.parquet')
order by code
