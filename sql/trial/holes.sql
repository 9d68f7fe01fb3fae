-- Figures that are not there although two of these are: the indicator of that division in other years, the indicator of other
-- divisions in that year, other indicators of that division in that year. Where all divisions lack an indicator in a year, they
-- are counted, not named; years with the same divisions share a line.
with there as (
    select distinct indicator, coalesce(category, '') as category, division_code, division, year
    from tried
), what as (
    select distinct indicator, category
    from there
), place as (
    select division_code, max(division) as division
    from there
    group by division_code
), lacking as (
    select w.indicator, w.category, p.division_code, p.division, y.year
    from what w
    cross join place p
    cross join (select distinct year from there) y
    where not exists (
        select 1 from there t
        where t.indicator = w.indicator and t.category = w.category and t.division_code = p.division_code and t.year = y.year)
), judged as (
    select l.indicator, l.category, l.division, l.year,
           exists (select 1 from there t where t.indicator = l.indicator and t.category = l.category and t.division_code = l.division_code)
               as in_other_years,
           exists (select 1 from there t where t.indicator = l.indicator and t.category = l.category and t.year = l.year) as of_others,
           exists (select 1 from there t where t.division_code = l.division_code and t.year = l.year) as beside_others
    from lacking l
), hole as (
    select indicator, category, year,
           case when bool_or(of_others) then string_agg(division, ', ' order by division) else 'all ' || count(*) end as divisions
    from judged
    where (case when in_other_years then 1 else 0 end) + (case when of_others then 1 else 0 end)
        + (case when beside_others then 1 else 0 end) >= 2
    group by indicator, category, year
)
select indicator, nullif(category, '') as category, string_agg(year, ', ' order by year) as years, divisions
from hole
group by indicator, category, divisions
order by indicator, category nulls first, min(year), divisions
