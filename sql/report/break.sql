-- Where a series of one division breaks, and why.
select
    form.title_zh as form_zh, form.title_en as form_en,
    indicator.title_zh || coalesce('：' || category.title_zh, '') as title_zh,
    indicator.title_en || coalesce(': ' || category.title_en, '') as title_en,
    broken.year, broken.kind, broken.text_zh, broken.text_en, broken.source
from cut as broken
join form on form.form = broken.form
join indicator on indicator.form = broken.form and indicator.indicator = broken.indicator
left join category
    on category.form = broken.form
    and category.breakdown = broken.breakdown
    and category.category = broken.category
    and coalesce(category.of_indicator, broken.indicator) = broken.indicator
where broken.division_code = ${division}
order by
    form.ordinal nulls last, broken.form, broken.year, indicator.ordinal nulls last, broken.indicator, broken.breakdown nulls first,
    category.ordinal nulls last, broken.category, broken.kind, broken.text_zh, broken.source
