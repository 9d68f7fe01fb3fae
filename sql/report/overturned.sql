-- What earlier releases said of a division, and of those under it, and later ones overturned, the newest first; number is how many
-- statements that are in all. Claims are about the whole city.
with under as (
    select code from below where above = ${division}
    union
    select lower.code from below join below as lower on lower.above = below.code where below.above = ${division}
    union
    select ${division}
)
select
    overturned.release, overturned.kind, form.title_zh as form_zh, form.title_en as form_en, overturned.year, place.name,
    coalesce(claim.label_zh, indicator.title_zh || coalesce('：' || category.title_zh, '')) as title_zh,
    coalesce(claim.label_en, indicator.title_en || coalesce(': ' || category.title_en, '')) as title_en,
    overturned.said, overturned.holds,
    count(*) over () as number
from overturned
left join place on place.code = overturned.division_code
left join form on form.form = overturned.form
left join indicator on indicator.form = overturned.form and indicator.indicator = overturned.indicator
left join category
    on category.form = overturned.form
    and category.breakdown = overturned.breakdown
    and category.category = overturned.category
    and coalesce(category.of_indicator, overturned.indicator) = overturned.indicator
left join claim_check as claim on claim.claim = overturned.claim
where overturned.division_code in (select code from under)
    or (overturned.kind = 'claim' and claim.claim is not null
        and exists (select 1 from place as city where city.code = ${division} and city.level = 'city'))
order by overturned.release desc, form.ordinal nulls last, overturned.form nulls last, place.ordinal, indicator.ordinal nulls last,
    overturned.year, overturned.kind, overturned.said
limit 200
