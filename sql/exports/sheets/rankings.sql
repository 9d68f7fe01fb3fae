-- Who is first, in the newest year of each form, with the rank of the year before: the counties of a city by the first two indicators that
-- have figures, and the first ten of its townships by the first one. Equal values share a rank.
-- title: 位次 / Rankings
-- note: 数值最大的为第 1 位，不分优劣；数值相同的位次相同。县（市、区）取每表前两项指标，乡镇取第一项的前十位；位次升降与上年相比 / The largest value has rank 1, which says nothing of good or bad; equal values share a rank. Counties by the first two indicators of each form, the first ten townships by the first; places risen since the year before
-- order: 10
-- by: list
-- column county: 所在县（市、区） / County
with newest as (
    select form, max(year) as year
    from observation
    group by form
),
told as (
    select distinct derived.form, derived.year, derived.indicator
    from derived
    where (derived.form, derived.year) in (select form, year from newest)
        and derived.basis = 'today'
        and derived.level = 'city'
        and derived.breakdown is null
),
main as (
    select
        told.form, told.year, told.indicator,
        row_number() over (partition by told.form order by indicator.ordinal nulls last, told.indicator nulls last) as place
    from told
    join indicator on indicator.form = told.form and indicator.indicator = told.indicator
    qualify place <= 2
),
figure as (
    select
        main.form, main.indicator, main.place, aggregated.level, main.year as newest, aggregated.year, aggregated.division_code, aggregated.value,
        aggregated.unit, aggregated.period_start, aggregated.period_end, division.name as division_name,
        case when aggregated.level = 'township' then above.name end as county,
        case when aggregated.level = 'township' then above.parent_code else above.code end as city_code
    from aggregated
    join main
        on main.form = aggregated.form
        and main.indicator = aggregated.indicator
        and aggregated.year between main.year - 1 and main.year
    join current_division as division on division.code = aggregated.division_code
    left join current_division as above on above.code = division.parent_code
    where (aggregated.form, aggregated.indicator) in (select form, indicator from main)
        and aggregated.basis = 'today'
        and aggregated.breakdown is null
        and (aggregated.level = 'county' or aggregated.level = 'township' and main.place = 1)
        and aggregated.value is not null
),
ranked as (
    select
        form, indicator, place, level, newest, year, division_code, value, unit, period_start, period_end, division_name, county,
        rank() over (partition by form, indicator, level, city_code, year order by value desc nulls last) as rank,
        count(*) over (partition by form, indicator, level, city_code, year) as siblings
    from figure
),
broken as (
    select distinct form, indicator, year
    from definition_break
    where breakdown is null
),
moved as (
    select distinct boundary_change.division_code, figure_year.year
    from boundary_change
    join figure_year on figure_year.year between boundary_change.first_year and boundary_change.last_year
),
present as (
    select form, indicator, place, level, year, division_code, value, unit, period_start, period_end, division_name, county, rank
    from ranked
    where year = newest and siblings > 2 and (level = 'county' or rank <= 10)
)
select
    form.title_zh || '：' || indicator.title_zh || ' ' || cast(present.year as varchar)
        || case present.level when 'county' then '，县（市、区）' else '，乡镇前十' end
        || ' / ' || form.title_en || ': ' || indicator.title_en || ' ' || cast(present.year as varchar)
        || case present.level when 'county' then ', counties' else ', first ten townships' end as list,
    present.division_code,
    present.rank,
    present.division_name,
    present.county,
    {
        'value': present.value,
        'unit': present.unit,
        'part_year': extract(month from present.period_start) > 1 or extract(month from present.period_end) < 12,
        'series_break': broken.form is not null or moved.division_code is not null
    } as value,
    {
        'value': past.value,
        'unit': past.unit,
        'part_year': extract(month from past.period_start) > 1 or extract(month from past.period_end) < 12
    } as previous,
    present.unit,
    past.rank as previous_rank,
    past.rank - present.rank as rank_change
from present
join form on form.form = present.form
join indicator on indicator.form = present.form and indicator.indicator = present.indicator
left join broken on broken.form = present.form and broken.indicator = present.indicator and broken.year = present.year
left join moved on moved.division_code = present.division_code and moved.year = present.year
left join ranked as past
    on past.form = present.form
    and past.indicator = present.indicator
    and past.division_code = present.division_code
    and past.year = present.year - 1
order by form.ordinal nulls last, form.form, present.level, present.place, present.rank, present.division_code
