-- Figures far from their own history or from their siblings; they are marked here and removed nowhere. History: how
-- far the figure lies from the median of its comparable years (four at least). Siblings (five at least): how far it
-- lies from what it would be, had it moved since the year before as the median sibling did; a share is held against
-- the median share. Distances are in typical deviations: 1.4826 times the median deviation, and never less than a
-- twentieth of the figure, the root of a count, or one. From 3.5 of them on a figure is marked; the reason says besides
-- when members are missing, of whom reported of expected stand behind the figure.
-- key: form, indicator, breakdown, category, division_code, year
-- column score: the larger of the two distances
-- column reason_zh: why the figure is marked, in Chinese
-- column reason_en: why the figure is marked, in English
-- column history_median: median of the comparable years of the series
-- column history_score: distance from that median in typical deviations; null with fewer than four years
-- column history_years: number of comparable years
-- column sibling_expected: what the figure would be, had it moved as the median sibling did
-- column sibling_score: distance from that in typical deviations; null with fewer than five siblings
create or replace view outlier as
with figure as (
    select
        comparable.form, comparable.indicator, comparable.breakdown, comparable.category, comparable.division_code,
        comparable.division_name, comparable.level, current_division.parent_code, comparable.year, comparable.value,
        comparable.unit, comparable.reported, comparable.expected, comparable.comparable_since,
        comparable.kind = 'rate' and comparable.unit = 'percent' as share,
        cast(comparable.value as double) as held,
        case
            when comparable.kind = 'rate' and comparable.unit = 'percent' then 1
            else nullif(cast(greatest(comparable.like_previous, 0) as double), 0)
        end as start,
        case
            when comparable.kind = 'rate' and comparable.unit = 'percent' then cast(comparable.value as double)
            else cast(comparable.like_value as double)
                / nullif(cast(greatest(comparable.like_previous, 0) as double), 0)
        end as move
    from comparable
    join current_division on current_division.code = comparable.division_code
    where comparable.value is not null
),
middle as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, parent_code, year, value, unit,
        reported, expected, comparable_since, share, held, start, move,
        median(held) over history as history_median,
        count(*) over history as history_years,
        median(move) over siblings as sibling_move,
        count(move) over siblings as siblings
    from figure
    window
        history as (partition by form, indicator, breakdown, category, division_code, comparable_since),
        siblings as (partition by form, indicator, breakdown, category, level, parent_code, year)
),
spread as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, parent_code, year, value, unit,
        reported, expected, comparable_since, share, held, start, move, history_median, history_years, sibling_move,
        siblings,
        median(abs(held - history_median)) over (
            partition by form, indicator, breakdown, category, division_code, comparable_since) as history_spread,
        median(abs(move - sibling_move)) over (
            partition by form, indicator, breakdown, category, level, parent_code, year) as sibling_spread
    from middle
),
scored as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, parent_code, year, value, unit,
        reported, expected, comparable_since, history_median, history_years, siblings,
        start * sibling_move as sibling_expected,
        case when history_years >= 4 then (held - history_median) / greatest(
            1.4826 * history_spread,
            case when share then 1 else 0.05 * abs(history_median) end,
            case when share then 1 else sqrt(abs(history_median)) end,
            1) end as history_score,
        case when siblings >= 5 and move is not null then start * (move - sibling_move) / greatest(
            1.4826 * sibling_spread * start,
            case when share then 1 else 0.05 * start * sibling_move end,
            case when share then 1 else sqrt(start * sibling_move) end,
            1) end as sibling_score
    from spread
),
worded as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, parent_code, year, value, unit,
        reported, expected, comparable_since, history_median, history_years, history_score, sibling_expected, siblings,
        sibling_score,
        case when reported < expected then '，且有单位未报' else '' end as partial_zh,
        case when reported < expected then ', with members missing' else '' end as partial_en,
        case
            when history_score >= 3.5 then '远高于自身历年水平'
            when history_score <= -3.5 then '远低于自身历年水平'
        end as history_zh,
        case
            when history_score >= 3.5 then 'far above its own history'
            when history_score <= -3.5 then 'far below its own history'
        end as history_en,
        case
            when sibling_score >= 3.5 then '远高于按同级单位走势应有的水平'
            when sibling_score <= -3.5 then '远低于按同级单位走势应有的水平'
        end as sibling_zh,
        case
            when sibling_score >= 3.5 then 'far above what its siblings suggest'
            when sibling_score <= -3.5 then 'far below what its siblings suggest'
        end as sibling_en
    from scored
)
select
    form,
    indicator,
    breakdown,
    category,
    parent_code,
    division_code,
    division_name,
    level,
    year,
    value,
    unit,
    greatest(abs(coalesce(history_score, 0)), abs(coalesce(sibling_score, 0))) as score,
    case
        when history_zh is not null and sibling_zh is not null then history_zh || '，' || sibling_zh || partial_zh
        else coalesce(history_zh, sibling_zh) || partial_zh
    end as reason_zh,
    case
        when history_en is not null and sibling_en is not null then history_en || ' and ' || sibling_en || partial_en
        else coalesce(history_en, sibling_en) || partial_en
    end as reason_en,
    history_median,
    history_score,
    history_years,
    comparable_since,
    sibling_expected,
    sibling_score,
    siblings,
    reported,
    expected
from worded
where history_en is not null or sibling_en is not null;
