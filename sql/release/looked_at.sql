-- The divisions, forms and years that some slices of a release are about.
select s.form, s.year, c.code as division_code
from (values ${slices}) as s(form, year, city)
join read_parquet('${release}/city.parquet') c on c.city = s.city
