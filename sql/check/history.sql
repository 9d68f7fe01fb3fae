-- What is in force of the divisions and forms of a run in the years of its figures and those beside them, and totals of the four years
-- before, but for what the run itself reads again: the history against which jumps are held.
create table history as
select o.form, o.year, o.period_start, o.period_end, coalesce(e.sender, '') as sender, o.division_code, o.indicator, o.breakdown,
       o.category, o.value, o.precision
from read_parquet([${landings}]) o
join in_force c
  on c.form = o.form and c.year = o.year and c.division_code = o.division_code and c.submission = o.submission and c.run = o.run
join earlier e on e.submission = o.submission
where o.status = 'A' and (${slices}) and o.division_code in (select f.division_code from figure f)
  and ${counts};
