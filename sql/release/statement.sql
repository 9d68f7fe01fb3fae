-- What a release says of the series in question up to the years that were known, a row a statement: whether a figure rose or fell, its
-- rank among its siblings, how long it rose or fell, which years have the record of four or more that compare, and how each claim
-- stands. year is the last one that it speaks of, first_year the first. stated tells what is said from what is only needed to say
-- what holds instead: one rise out of three in a row is said with them.
with series as (
    select
        comparable.form, comparable.indicator, comparable.breakdown, comparable.category, comparable.division_code,
        comparable.year, comparable.value, comparable.moved, comparable.comparable_since,
        comparable.reported = comparable.expected as whole
    from (
        select
            form, indicator, breakdown, category, division_code, year, value, moved, comparable_since, reported, expected
        from comparable
        where ${touched}) as comparable
    join known
        on known.form = comparable.form
        and known.indicator = comparable.indicator
        and known.breakdown is not distinct from comparable.breakdown
        and known.category is not distinct from comparable.category
        and known.division_code = comparable.division_code
        and comparable.year <= known.last_year
),
course as (
    select form, indicator, breakdown, category, division_code, kind, first_year, last_year, years >= 3 as long
    from streak
    where kind in ('rising', 'falling') and ${touched}
),
extreme as (
    select
        form, indicator, breakdown, category, division_code, year, value, comparable_since,
        max(value) over stretch as highest,
        min(value) over stretch as lowest,
        count(*) over stretch as years
    from series
    where whole
    window stretch as (partition by form, indicator, breakdown, category, division_code, comparable_since)
)
select
    'direction' as kind, cast(null as varchar) as claim, series.form, series.indicator, series.breakdown, series.category,
    series.division_code, series.year, cast(null as integer) as first_year,
    case series.moved when 1 then 'rising' when -1 then 'falling' else 'level' end as said,
    course.form is null as stated
from series
left join course
    on course.form = series.form
    and course.indicator = series.indicator
    and course.breakdown is not distinct from series.breakdown
    and course.category is not distinct from series.category
    and course.division_code = series.division_code
    and series.year between course.first_year and course.last_year
    and course.long
where series.moved is not null
union all
select
    'rank', null, ranking.form, ranking.indicator, ranking.breakdown, ranking.category, ranking.division_code, ranking.year,
    null, cast(ranking.rank as varchar), ranking.rank <= 3 and ranking.siblings > 3
from (
    select form, indicator, breakdown, category, division_code, year, rank, siblings
    from ranking
    where ${touched}) as ranking
join series
    on series.form = ranking.form
    and series.indicator = ranking.indicator
    and series.breakdown is not distinct from ranking.breakdown
    and series.category is not distinct from ranking.category
    and series.division_code = ranking.division_code
    and series.year = ranking.year
union all
select
    'streak', null, form, indicator, breakdown, category, division_code, last_year, first_year, kind, long
from course
union all
select 'record', null, form, indicator, breakdown, category, division_code, year, comparable_since, 'highest', true
from extreme
where value = highest and highest > lowest and years >= 4
union all
select 'record', null, form, indicator, breakdown, category, division_code, year, comparable_since, 'lowest', true
from extreme
where value = lowest and highest > lowest and years >= 4
union all
select 'claim', claim, null, null, null, null, null, null, null, verdict, verdict in ('holds', 'differs')
from claim_check
