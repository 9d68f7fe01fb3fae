-- The forms, years and cities of which some landings hold figures.
select distinct h.form, h.year, coalesce(c.city, 'none') as city
from read_parquet([${files}]) h
left join read_parquet('${release}/city.parquet') c on c.code = h.division_code
order by city, form, year
