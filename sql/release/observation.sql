-- The figures in force of one form and year. One indicator is a range of them.
select o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category, o.value, o.unit, o.status,
       o.precision, o.submission, o.sheet, o.cell
from read_parquet([${landings}]) o
join chosen c on c.division_code = o.division_code and c.submission = o.submission and c.run = o.run
where ${counts}
  and o.form = ${form} and o.year = ${year} and c.form = ${form} and c.year = ${year}
order by o.indicator, o.breakdown nulls first, o.category nulls first, o.division_code
