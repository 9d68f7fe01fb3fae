-- Consecutive years in which a figure rose (rising) or fell (falling), like for like, or in which a division held a
-- rank or a better one among its siblings (rank; one row for every rank that it held). ended_by says why it did not
-- go on: newest_year (it still runs), missing_year, turned, level, worse_rank, coverage (no division in both years),
-- or what broke the series: part_year, definition, unit, boundary. first_year is the first year that rose, fell or
-- had the rank.
-- key: form, indicator, breakdown, category, division_code, kind, rank, first_year
-- column kind: rising, falling, or rank for a rank or a better one
-- column rank: the rank that was held, or a better one; null for rising and falling
-- column years: length of the streak in years
-- column ended_by: why the streak did not go on; newest_year when it still runs
create or replace view streak as
with step as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, moved,
        lag(moved) over series as moved_before,
        lead(year) over series as next_year,
        lead(moved) over series as next_moved,
        lead(broken_by) over series as next_break,
        max(year) over (partition by form, indicator, breakdown, category) as newest_year
    from comparable
    window series as (
        partition by form, indicator, breakdown, category, division_code
        order by year nulls last)
),
course as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, moved, next_year,
        next_moved, next_break, newest_year,
        max(case when moved is distinct from moved_before then year end) over (
            partition by form, indicator, breakdown, category, division_code
            order by year nulls last
            rows between unbounded preceding and current row) as first_year
    from step
),
place as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, rank,
        year - row_number() over (
            partition by form, indicator, breakdown, category, division_code
            order by year nulls last) as unbroken,
        max(year) over (partition by form, indicator, breakdown, category) as newest_year
    from ranking
),
bounded as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, rank, newest_year,
        min(year) over stretch as first_unbroken,
        max(year) over stretch as last_unbroken
    from place
    window stretch as (partition by form, indicator, breakdown, category, division_code, unbroken)
),
held as (
    select
        bounded.form, bounded.indicator, bounded.breakdown, bounded.category, bounded.division_code,
        bounded.rank, bounded.year,
        max(bounded.division_name) as division_name,
        max(bounded.level) as level,
        max(bounded.newest_year) as newest_year,
        max(bounded.last_unbroken) as last_unbroken,
        coalesce(max(case when other.year < bounded.year then other.year + 1 end), max(bounded.first_unbroken))
            as first_year,
        coalesce(min(case when other.year > bounded.year then other.year - 1 end), max(bounded.last_unbroken))
            as last_year
    from bounded
    left join bounded as other
        on other.form = bounded.form
        and other.indicator = bounded.indicator
        and other.breakdown is not distinct from bounded.breakdown
        and other.category is not distinct from bounded.category
        and other.division_code = bounded.division_code
        and other.year between bounded.first_unbroken and bounded.last_unbroken
        and other.rank > bounded.rank
    group by
        bounded.form, bounded.indicator, bounded.breakdown, bounded.category, bounded.division_code, bounded.rank,
        bounded.year
)
select
    form,
    indicator,
    breakdown,
    category,
    division_code,
    division_name,
    level,
    case when moved = 1 then 'rising' else 'falling' end as kind,
    cast(null as bigint) as rank,
    first_year,
    year as last_year,
    year + 1 - first_year as years,
    case
        when next_year is null and year = newest_year then 'newest_year'
        when next_year is null or next_year > year + 1 then 'missing_year'
        when next_break is not null then next_break
        when next_moved is null then 'coverage'
        when next_moved = 0 then 'level'
        else 'turned'
    end as ended_by
from course
where moved in (1, -1) and next_moved is distinct from moved
union all
select distinct
    form,
    indicator,
    breakdown,
    category,
    division_code,
    division_name,
    level,
    'rank',
    rank,
    first_year,
    last_year,
    last_year + 1 - first_year,
    case
        when last_year < last_unbroken then 'worse_rank'
        when last_year = newest_year then 'newest_year'
        else 'missing_year'
    end
from held;
