-- What a form counts, as the definitions have it: each indicator and each category that it is split into, in their order. part is
-- the category with its breakdown, as two breakdowns may each have a first one; _T is the total.
select
    form,
    indicator,
    breakdown,
    category,
    coalesce(breakdown || '-' || category, '_T') as part,
    breakdown || '-' || within as within,
    title_zh,
    title_en,
    part_zh,
    part_en,
    unit,
    kind,
    cast(row_number() over (
        partition by form
        order by ordinal nulls last, part_ordinal nulls first, breakdown nulls first, category nulls first) - 1 as integer) as place
from (
    select
        form, indicator, null as breakdown, null as category, null as within, title_zh, title_en, null as part_zh, null as part_en,
        unit, kind, ordinal, null as part_ordinal
    from indicator
    union all
    select
        indicator.form, indicator.indicator, category.breakdown, category.category, category.within, indicator.title_zh,
        indicator.title_en, category.title_zh, category.title_en, indicator.unit, indicator.kind, indicator.ordinal, category.ordinal
    from indicator
    join category
        on category.form = indicator.form
        and coalesce(category.of_indicator, indicator.indicator) = indicator.indicator) as counted
