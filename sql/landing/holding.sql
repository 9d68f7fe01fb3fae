-- Of which divisions, forms and years a landing holds figures, of how many months of the calendar year, in which submission, and of
-- which indicators (has: their names, that of a breakdown behind a slash, a question mark behind those of which all is held back,
-- in the order of the alphabet): what is in force is chosen from this, so that no figure has to be read for it. newest_year is
-- the newest of which the submission has figures.
-- Most divisions have the same indicators, so that these are put into words once for all that have the same.
with given as (
    select form, year, division_code, submission, run, sum(hash(form, indicator, breakdown, category, status = 'V')) as mark,
           cast(max(month(period_end) - greatest(12 * (year(period_start) - year(period_end)) + month(period_start), 1) + 1) as integer)
               as months
    from read_parquet('${landing}/observation.parquet')
    group by form, year, division_code, submission, run
), example as (
    select mark, form, year, division_code, submission
    from given
    qualify row_number() over (partition by mark order by year, division_code, submission) = 1
), word as (
    select e.mark,
           concat_ws('/', o.indicator, o.breakdown)
               || case when max(case when o.status = 'V' then 0 else 1 end) = 0 then '?' else '' end as word
    from read_parquet('${landing}/observation.parquet') o
    join example e
      on e.form = o.form and e.year = o.year and e.division_code = o.division_code and e.submission = o.submission
    group by e.mark, o.indicator, o.breakdown
), said as (
    select mark, string_agg(word, ' ' order by word) as has
    from word
    group by mark
)
select g.form, g.year, g.division_code, g.submission, g.run, g.months, s.has,
       max(g.year) over (partition by g.form, g.submission) as newest_year
from given g
left join said s on s.mark = g.mark
order by g.form, g.year, g.division_code, g.submission
