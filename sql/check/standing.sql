-- Figures in force that stand beside those of a run, with where they are from: of other forms that rules name, and of divisions that
-- should be the sum of others, or are parts of such a sum. Totals alone.
select o.form, o.year, o.period_start, o.period_end, o.division_code, o.indicator, o.value, o.precision, o.submission, e.file, e.received_at,
       o.sheet, o.cell
from read_parquet([${landings}]) o
join in_force c
  on c.form = o.form and c.year = o.year and c.division_code = o.division_code and c.submission = o.submission and c.run = o.run
join earlier e on e.submission = o.submission
where o.status in ('A', 'N') and o.breakdown is null and ${counts}
  and ((${beside}) or (o.form, o.year, o.division_code) in (select r.form, r.year, r.code from related r))
