-- The figures of the divisions directly under one, each with its place among them and how long its bar is: in per cent of the
-- largest. Where one of them is below zero there are no bars.
select
    figure.form, figure.form_zh, figure.form_en, figure.year, figure.indicator, figure.title_zh, figure.title_en, figure.unit,
    figure.kind, figure.division_code, place.name, place.level, figure.value,
    figure.reported, figure.expected, figure.part_year, ranking.rank,
    case
        when min(figure.value) over (partition by figure.form, figure.indicator) >= 0
        then cast(round(100 * cast(figure.value as double)
            / nullif(cast(max(figure.value) over (partition by figure.form, figure.indicator) as double), 0)) as integer)
    end as bar
from figure
join form_year on form_year.form = figure.form and form_year.year = figure.year
join below on below.code = figure.division_code and below.above = ${division}
join place on place.code = figure.division_code
left join ranked as ranking
    on ranking.form = figure.form
    and ranking.indicator = figure.indicator
    and ranking.year = figure.year
    and ranking.division_code = figure.division_code
where figure.breakdown is null
order by figure.form_ordinal nulls last, figure.form, place.ordinal, figure.indicator_ordinal nulls last, figure.indicator
