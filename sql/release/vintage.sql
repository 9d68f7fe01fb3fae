-- All figures that publications gave of one form and year, whether they are in force or not, also those that an older table of
-- the same publication gave.
select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category, o.value, o.unit,
       o.status, o.precision, o.submission, o.sheet, o.cell, e.newest_year,
       c.submission is not null
           and ${counts} as in_force
from read_parquet([${landings}]) o
join edition e
  on e.form = o.form and e.year = o.year and e.division_code = o.division_code and e.submission = o.submission and e.run = o.run
left join chosen c
  on c.form = e.form and c.year = e.year and c.division_code = e.division_code and c.submission = e.submission and c.run = e.run
where o.form = ${form} and cast(o.year as varchar) = ${year}
union all
select r.form, r.year, r.period_start, r.period_end, r.division_code, r.indicator, r.breakdown, r.category, r.value, r.unit,
       r.status, r.precision, r.submission, r.sheet, r.cell, e.newest_year, false as in_force
from repeated r
join edition e
  on e.form = r.form and e.year = r.year and e.division_code = r.division_code and e.submission = r.submission and e.run = r.run
where r.form = ${form} and cast(r.year as varchar) = ${year}
order by division_code, indicator, breakdown nulls first, category nulls first, newest_year, submission, sheet, cell
