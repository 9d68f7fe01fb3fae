-- The figures of a release that differ from those published before, and those that are there no longer; revisions of earlier
-- releases go before them. What was not there before is none.
with after_change as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, submission
    from (${after}) changed
), before_change as (
    select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, submission
    from (${before}) changed
    where value is not null
), sent as (
    select distinct form, year, division_code, submission
    from after_change
)
select release, form, year, period_start, period_end, division_code, indicator, breakdown, category, previous, value, unit,
       previous_submission, submission
from (${earlier}) revised
union all
select ${release} as release, b.form, b.year, b.period_start, b.period_end, b.division_code, b.indicator, b.breakdown, b.category,
       b.value as previous, a.value, b.unit, b.submission as previous_submission,
       coalesce(a.submission, s.submission) as submission
from before_change b
left join after_change a
  on a.form = b.form and a.year = b.year and a.division_code = b.division_code and a.indicator = b.indicator
 and a.period_start = b.period_start and a.period_end = b.period_end
 and a.breakdown is not distinct from b.breakdown and a.category is not distinct from b.category
left join sent s on s.form = b.form and s.year = b.year and s.division_code = b.division_code
where a.value is distinct from b.value
