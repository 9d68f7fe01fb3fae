-- The figures of one form and year, each once however many releases had it: numbered from 0, with what is known of it to those who
-- read what was published. A figure that is another one now is another cell; edition and last_edition are the newest and the oldest
-- release that had it. state: open, known, hidden; margin: how far off it has
-- to stay for those who work it out, 0 where nothing is asked. near: the county
-- of a township, within which cells are hidden for each other first; sums of counties are near to all,
-- and those of a city to none, so that they are hidden last.
with stretch as (
    -- The releases between which a figure was not another one have the same stretch.
    select
        edition, division_code, indicator, breakdown, category, value, own, hidden,
        edition - row_number() over (partition by division_code, indicator, breakdown, category, value order by edition) as stretch
    from edition_figure
),
figure as (
    select
        division_code, indicator, breakdown, category, value,
        min(edition) as edition,
        max(edition) as last_edition,
        max(own) as own,
        max(case when edition > 0 and hidden is null then 1 else 0 end) as told,
        max(case when edition > 0 and hidden = 'small' then 1 else 0 end) as was_small
    from stretch
    group by division_code, indicator, breakdown, category, value, stretch
),
kept as (
    -- What was not published once is not published any more.
    select division_code, indicator, breakdown, category, max(hidden) as hidden
    from edition_figure
    where edition > 0 and hidden is not null
    group by division_code, indicator, breakdown, category
),
place as (
    select
        code,
        max(level) as level,
        max(case level when 'township' then coalesce(parent_code, '') when 'city' then 'city' else '' end) as near
    -- Those of other years as well: sums on the divisions of today are told of years in which these were not there.
    from division
    group by code
),
sorted as (
    select
        figure.division_code, figure.indicator, figure.breakdown, figure.category, figure.value, figure.edition, figure.last_edition, figure.told,
        figure.was_small, place.near, place.level, figure.own,
        case
            when figure.edition = 0 and figure.value <> 0 and figure.value < small_count.minimum then 'small'
            when figure.edition = 0 and figure.value = 0 and small_count.zero = 0 and small_count.minimum > 0 then 'small'
            when figure.edition = 0 and level_rank.lowest > place_rank.rank then 'level'
            when figure.edition = 0 and kept.hidden is not null then 'kept'
            when figure.edition > 0 and figure.told = 0 then 'earlier'
        end as reason,
        greatest(small_count.minimum, abs(figure.value) * small_count.percent / 100) as margin
    from figure
    join place on place.code = figure.division_code
    left join kept
        on kept.division_code = figure.division_code
        and kept.indicator = figure.indicator
        and kept.breakdown is not distinct from figure.breakdown
        and kept.category is not distinct from figure.category
    left join small_count on small_count.indicator = figure.indicator
    left join (select breakdown, lowest from published_breakdown) as level_rank on level_rank.breakdown = figure.breakdown
    left join (values ('township', 1), ('unallocated', 1), ('zone', 2), ('county', 2), ('city', 3)) as place_rank(level, rank)
        on place_rank.level = place.level
)
select
    row_number() over (
        order by division_code, indicator, breakdown nulls first, category nulls first, edition, value) - 1 as cell,
    division_code, indicator, breakdown, category, value, edition, last_edition, near, reason, told,
    case
        when told = 1 then 'KNOWN'
        when reason is not null then 'HIDDEN'
        else 'OPEN'
    end as state,
    case when told = 0 and (reason = 'small' or was_small = 1) then margin else 0 end as margin,
    case level when 'city' then 5.0 when 'county' then 2.0 when 'zone' then 2.0 else 1.0 end
        + case when breakdown is null then 0.3 else 0 end
        + case when value = 0 then 2 else 0 end
        + log10(1 + abs(cast(value as double))) / 20 as weight
from sorted
