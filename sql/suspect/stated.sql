-- What some workbooks state, figure by figure and total by total, each with the figure of the same division in the year before,
-- where the run or the release has one and no other.
with wanted as (
    select series, form, year, period_start, period_end, indicator, breakdown, category, submission, sheet
    from series
    where submission in (${submissions})
), earlier as (
    select form, year, division_code, indicator, breakdown, category, case when min(value) = max(value) then min(value) end as value
    from (
        select s.form, s.year + 1 as year, f.division_code, s.indicator, s.breakdown, s.category, f.value
        from series s
        join figure f on f.series = s.series
        where s.form in (select w.form from wanted w) and f.value is not null
        union all
        select p.form, p.year + 1, p.division_code, p.indicator, p.breakdown, p.category, p.value
        from past p
        where p.form in (select w.form from wanted w)) as either
    group by form, year, division_code, indicator, breakdown, category
), told as (
    select w.submission, w.sheet, f.cell, w.form, w.year, w.period_start || ' ' || w.period_end as period, f.division_code,
           w.indicator, w.breakdown, w.category, f.value, f.status, f.precision, f.factor, f.calculated, f.position,
           null as relation, null as covers_from, null as covers_to
    from wanted w
    join figure f on f.series = w.series
    union all
    select submission, sheet, cell, form, year, '', division_code, indicator, breakdown, category, value, 'A', precision, factor,
           calculated, -1, relation, covers_from, covers_to
    from total
    where submission in (${submissions})
)
select t.submission, t.sheet, t.cell, t.form, t.year, t.period, t.division_code, t.indicator, t.breakdown, t.category, t.value,
       t.status, t.precision, t.factor, t.calculated, t.position, t.relation, t.covers_from, t.covers_to, e.value as before
from told t
left join earlier e
  on e.form = t.form and e.year = t.year and e.division_code = t.division_code and e.indicator = t.indicator
 and e.breakdown is not distinct from t.breakdown and e.category is not distinct from t.category and t.relation is null
order by t.submission, t.sheet, t.position, length(t.cell), t.cell
