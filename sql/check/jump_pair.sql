-- Figures beside those of the year before, where the two compare: with no break of the series and no change of the division's area
-- between. usual is how the middle one of the column moved; a trace is added to both figures, so that a nought can be set beside
-- something.
create table if not exists jump_pair as
with same as (
    select distinct one.code, other.code as code_then
    from division one
    join division other on other.current_code = one.current_code
), changed as (
    select s.code_then as division_code, e.earliest_year as first_year, e.latest_year + 1 as since
    from event e
    join same s on s.code in (e.old_code, e.new_code)
    where e.kind in ('split', 'new_street', 'new_township', 'zone_created', 'area_changed')
    union all
    select whole, year, year + 1
    from merger
), broken as (
    select y.year, c.division_code, max(c.since) as since
    from changed c
    join (select distinct year from series) y on y.year >= c.first_year
    group by y.year, c.division_code
), pair as (
    select a.series, a.kind, a.year, f.division_code, f.cell, f.value as figure, cast(f.value as double) as value, b.value as before,
           greatest(a.since, coalesce(d.since, 0)) as since
    from figure f
    join jump_asked a on a.series = f.series
    join jump_of_year b on b.kind = a.kind and b.year = a.year - 1 and b.division_code = f.division_code
    left join broken d on d.year = a.year and d.division_code = f.division_code
    where f.status = 'A' and f.value >= 0 and b.value >= 0 and f.value + b.value > 0
), column_of as (
    select series, median((value + 0.5) / (before + 0.5)) as usual, count(*) as siblings,
           count(*) filter (where least(value, before) = 0) as noughts
    from pair
    where year - 1 >= since
    group by series
)
select p.series, p.kind, p.year, p.division_code, p.cell, p.figure, p.value, p.before, p.since, c.usual, c.siblings, c.noughts
from pair p
join column_of c on c.series = p.series
where p.year - 1 >= p.since;
