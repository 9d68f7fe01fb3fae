-- What is compared of a division, numbered within the form in the order in which a sheet has it, each indicator with its categories. A unit
-- that changed over the years makes two of it.
select
    compared.form,
    dense_rank() over (
        partition by compared.form
        order by
            indicator.ordinal nulls last,
            compared.indicator nulls last,
            compared.breakdown nulls first,
            category.ordinal nulls last,
            compared.category nulls last,
            compared.unit nulls last) as line,
    compared.indicator,
    compared.breakdown,
    compared.category,
    coalesce(category.title_zh, indicator.title_zh) as title_zh,
    coalesce(category.title_en, indicator.title_en) as title_en,
    case
        when compared.breakdown is null then 0
        when category.within is null then 1
        else 2
    end as depth,
    compared.unit,
    indicator.kind
from (select distinct form, indicator, breakdown, category, unit from comparison) as compared
join indicator on indicator.form = compared.form and indicator.indicator = compared.indicator
left join category
    on category.form = compared.form
    and category.breakdown = compared.breakdown
    and category.category = compared.category
    and coalesce(category.of_indicator, compared.indicator) = compared.indicator
