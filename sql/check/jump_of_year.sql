-- What each division has in each year, in the run and in force; only what all say who say anything.
create table if not exists jump_of_year as
with told as (
    select a.kind, a.year, f.division_code, f.value
    from figure f
    join jump_asked a on a.series = f.series
    where f.status = 'A'
    union all
    select a.kind, p.year, p.division_code, p.value
    from history p
    join (select distinct kind, form, indicator, first_month, last_month from jump_asked) a
      on a.form = p.form and a.indicator = p.indicator
     and a.first_month = month(p.period_start) and a.last_month = month(p.period_end)
    where p.breakdown is null
)
select kind, year, division_code, cast(any_value(value) as double) as value
from told
group by kind, year, division_code
having min(value) = max(value);
