-- The figures that a return gives otherwise than the one that its sender had sent before.
select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category, o.value as previous, n.value,
       o.unit, o.submission as previous_submission, o.sheet as previous_sheet, o.cell as previous_cell, n.submission, n.sheet, n.cell
from resent_pair p
join read_parquet([${landings}]) o
  on o.form = p.form and o.year = p.year and o.division_code = p.division_code and o.submission = p.previous_submission
 and o.run = p.previous_run
join read_parquet([${landings}]) n
  on n.form = p.form and n.year = p.year and n.division_code = p.division_code and n.submission = p.submission and n.run = p.run
 and n.indicator = o.indicator and n.period_start = o.period_start and n.period_end = o.period_end
 and n.breakdown is not distinct from o.breakdown and n.category is not distinct from o.category
where o.value is not null and n.value is distinct from o.value
