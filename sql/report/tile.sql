-- The figures of the townships under a division, a row an indicator and year: their values in the order of their tiles.
with tile as (
    select place.code, place.ordinal
    from place
    where place.level = 'township'
        and (${division} in (select code from place where level = 'city')
            or place.code in (select code from below where above = ${division}))
),
series as (
    select distinct
        figure.form, figure.form_zh, figure.form_en, figure.form_ordinal, figure.indicator, figure.indicator_ordinal,
        figure.title_zh, figure.title_en, figure.unit, figure.kind, figure.year
    from figure
    join tile on tile.code = figure.division_code
    where figure.breakdown is null
)
select
    series.form, series.form_zh, series.form_en, series.indicator, series.title_zh, series.title_en, series.unit, series.kind,
    series.year,
    string_agg(
        coalesce(rtrim(rtrim(cast(figure.value as varchar), '0'), '.'), 'null'), ',' order by tile.ordinal) as figures
from series
cross join tile
left join figure
    on figure.form = series.form
    and figure.indicator = series.indicator
    and figure.breakdown is null
    and figure.year = series.year
    and figure.division_code = tile.code
group by series.form, series.form_zh, series.form_en, series.form_ordinal, series.indicator, series.indicator_ordinal,
    series.title_zh, series.title_en, series.unit, series.kind, series.year
order by series.form_ordinal nulls last, series.form, series.indicator_ordinal nulls last, series.indicator, series.year desc
