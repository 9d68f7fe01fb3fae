-- Columns in which jumps since the year before are looked for: totals of counts and amounts. What is told of in several years bears one
-- number, as there are many figures to look through. Before since the column counted something else.
create table if not exists jump_asked as
with bound (form, indicator, times, at_least, siblings, history) as (
    values ${bounds}
), broken as (
    select s.series, max(d.year) as since
    from series s
    join definition_break d on d.form = s.form and d.indicator = s.indicator and d.breakdown is null and d.year <= s.year
    group by s.series
)
select s.series, s.submission, s.sheet, s.form, s.indicator, s.year, month(s.period_start) as first_month, month(s.period_end) as last_month,
       dense_rank() over (order by s.form, s.indicator, month(s.period_start), month(s.period_end)) as kind,
       coalesce(k.since, 0) as since, cast(b.times as double) as times, cast(b.at_least as double) as at_least,
       cast(b.siblings as double) as siblings_bound, cast(b.history as double) as history_bound
from series s
join bound b on b.form = s.form and b.indicator = s.indicator
left join broken k on k.series = s.series
where s.breakdown is null;
