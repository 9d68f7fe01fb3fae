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
figure as (
    select
        aggregated.form, aggregated.indicator, indicator.ordinal, newest.year as newest, aggregated.year, aggregated.level,
        aggregated.division_code, aggregated.value, aggregated.unit, aggregated.period_start, aggregated.period_end,
        division.name as division_name,
        case when aggregated.level = 'township' then above.name end as county,
        case when aggregated.level = 'township' then above.parent_code else above.code end as city_code
    from aggregated
    join newest on newest.form = aggregated.form and aggregated.year between newest.year - 1 and newest.year
    join indicator on indicator.form = aggregated.form and indicator.indicator = aggregated.indicator
    join current_division as division on division.code = aggregated.division_code
    left join current_division as above on above.code = division.parent_code
    where aggregated.basis = 'today' and aggregated.level in ('county', 'township') and aggregated.breakdown is null
),
ranked as (
    select
        form, indicator, ordinal, newest, year, level, division_code, value, unit, period_start, period_end, division_name, county,
        rank() over (partition by form, indicator, level, city_code, year order by value desc nulls last) as rank,
        count(*) over (partition by form, indicator, level, city_code, year) as siblings
    from figure
),
present as (
    select
        *,
        dense_rank() over (partition by form, level order by ordinal nulls last, indicator nulls last) as place
    from ranked
    where year = newest and siblings > 2
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
        'series_break': exists (
            from definition_break
            where definition_break.form = present.form and definition_break.indicator = present.indicator
                and definition_break.breakdown is null and definition_break.year = present.year)
        or exists (
            from boundary_change
            where boundary_change.division_code = present.division_code
                and present.year between boundary_change.first_year and boundary_change.last_year)
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
left join ranked as past
    on past.form = present.form
    and past.indicator = present.indicator
    and past.division_code = present.division_code
    and past.year = present.year - 1
where present.level = 'county' and present.place <= 2 or present.level = 'township' and present.place = 1 and present.rank <= 10
order by form.ordinal nulls last, form.form, present.level, present.place, present.rank, present.division_code
