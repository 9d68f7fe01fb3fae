-- The figures in force of one form and year, with the office's own in place of those that it corrected. One indicator is a range of
-- them. What is included in another division stays so.
select o.period_start, o.period_end, o.division_code, o.indicator, o.breakdown, o.category,
       coalesce(f.value, o.value) as value, o.unit,
       case when f.value is null or o.status = 'K' then o.status else 'I' end as status,
       case when f.value is null then o.precision end as precision, o.submission, o.sheet, o.cell
from (
${figures}
) as o
left join found_correction f
  on f.form = ${form} and f.year = ${year} and f.division_code = o.division_code and f.indicator = o.indicator
 and f.breakdown is not distinct from o.breakdown and f.category is not distinct from o.category
order by o.indicator, o.breakdown nulls first, o.category nulls first, o.division_code
