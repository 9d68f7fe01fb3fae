-- Which divisions lie in which ones above them at the end of the years of a run: by law, and in the zones that run them. run_by_zone is 1
-- of one that a zone runs.
with recursive sent as (
    select distinct year from series
), alive as (
    select s.year, d.code, d.level, d.parent_code, case when m.township_code is null then 0 else 1 end as run_by_zone
    from division d
    join sent s on s.year between d.first_year and d.last_year
    left join (select township_code, min(first_year) as first_year from membership group by township_code) m
      on m.township_code = d.current_code and m.first_year <= s.year
), above (year, code, level, run_by_zone, above_code) as (
    select year, code, level, run_by_zone, parent_code
    from alive
    where parent_code is not null
    union all
    select b.year, b.code, b.level, b.run_by_zone, p.parent_code
    from above b
    join alive p on p.year = b.year and p.code = b.above_code
    where p.parent_code is not null
)
select year, code, level, run_by_zone, above_code
from above
union
select s.year, d.code, d.level, 0, m.zone_code
from membership m
join division d on d.current_code = m.township_code
join sent s on s.year between greatest(d.first_year, m.first_year) and d.last_year
