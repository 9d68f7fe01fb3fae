-- What is told of one division: a row a figure, through all years, in the order in which it is shown.
select
    figure.form, figure.form_zh, figure.form_en, form_year.year as form_year, figure.indicator, figure.breakdown, figure.category,
    figure.title_zh, figure.title_en, figure.depth, figure.unit, figure.kind, figure.year, figure.value,
    figure.previous_year, figure.previous, figure.change, figure.change_pct, figure.change_points, figure.like_change_pct,
    figure.like_change_points, figure.reported, figure.expected, figure.previous_reported, figure.previous_expected,
    figure.first_month, figure.last_month, figure.part_year, figure.definition_break, figure.unit_break, figure.boundary_change
from figure
join form_year on form_year.form = figure.form
where figure.division_code = ${division}
order by
    figure.form_ordinal nulls last, figure.form, figure.indicator_ordinal nulls last, figure.indicator,
    figure.breakdown nulls first, figure.category_ordinal nulls last, figure.category, figure.year
