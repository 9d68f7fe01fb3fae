-- What is held so far of the forms and years of which something came now.
with now as (
    select form, year, division_code, submission, run, months, has, newest_year
    from read_parquet('${landing}/holding.parquet')
)
select form, year, division_code, submission, run, months, has, newest_year
from now
union all
select form, year, division_code, submission, run, months, has, newest_year
from (${holdings})
where (form, year) in (select n.form, n.year from now n)
