-- From which cell each figure of a division, and of those under it, was read: those of the newest year of each form and of the
-- year before.
select
    observation.form, form.title_zh as form_zh, form.title_en as form_en, observation.year, observation.division_code, place.name,
    observation.indicator, observation.breakdown, observation.category,
    indicator.title_zh || coalesce('：' || category.title_zh, '') as title_zh,
    indicator.title_en || coalesce(': ' || category.title_en, '') as title_en,
    observation.value, observation.unit, observation.status, correction.corrected_from, indicator.kind, submission.file, observation.submission,
    observation.sheet, observation.cell
from origin as observation
join place on place.code = observation.current_code
join form on form.form = observation.form
join indicator on indicator.form = observation.form and indicator.indicator = observation.indicator
join submission on submission.submission = observation.submission
left join correction
    on correction.form = observation.form
    and correction.year = observation.year
    and correction.division_code = observation.division_code
    and correction.indicator = observation.indicator
    and correction.breakdown is not distinct from observation.breakdown
    and correction.category is not distinct from observation.category
left join category
    on category.form = observation.form
    and category.breakdown = observation.breakdown
    and category.category = observation.category
    and coalesce(category.of_indicator, observation.indicator) = observation.indicator
where observation.current_code = ${division}
    or observation.current_code in (
        select code from below where above = ${division}
        union
        select lower.code from below join below as lower on lower.above = below.code where below.above = ${division})
order by form.ordinal nulls last, observation.form, observation.year desc, place.ordinal, observation.division_code,
    indicator.ordinal nulls last, observation.indicator, observation.breakdown nulls first, category.ordinal nulls last,
    observation.category
