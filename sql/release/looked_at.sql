-- Of which divisions, forms and years an extract of a release has the figures.
select s.form, s.year, c.code as division_code
from (values ${slices}) as s(form, year, city)
join read_parquet('${release}/city.parquet') c on c.city = s.city
