-- Which figures of a division, and of those under it, are others than were published before, the newest first; number is how many
-- there are in all.
select
    revision.release, form.title_zh as form_zh, form.title_en as form_en, revision.year, place.name,
    indicator.title_zh || coalesce('：' || category.title_zh, '') as title_zh,
    indicator.title_en || coalesce(': ' || category.title_en, '') as title_en,
    revision.previous, revision.value, revision.unit, indicator.kind, submission.file, revision.sheet, revision.cell,
    count(*) over () as number
from revision
join place on place.code = revision.division_code
join form on form.form = revision.form
join indicator on indicator.form = revision.form and indicator.indicator = revision.indicator
left join category
    on category.form = revision.form
    and category.breakdown = revision.breakdown
    and category.category = revision.category
    and coalesce(category.of_indicator, revision.indicator) = revision.indicator
left join submission on submission.submission = revision.submission
where revision.kind is distinct from 'resent' and (revision.division_code = ${division}
    or revision.division_code in (
        select code from below where above = ${division}
        union
        select lower.code from below join below as lower on lower.above = below.code where below.above = ${division}))
order by revision.release desc, form.ordinal nulls last, revision.form, revision.year, place.ordinal,
    indicator.ordinal nulls last, revision.indicator, revision.breakdown nulls first, category.ordinal nulls last, revision.category,
    revision.period_start, revision.period_end
limit 200
